import type { PlannedSentence } from '../assemble.ts';
import { asSentence } from '../brief/plain-text.ts';
import type { DraftRequest } from '../draft.ts';
import type { TemplateContext } from './slot-context.ts';
import { isAbout } from './story.ts';
import type { TemplateLine } from './template.ts';

/** By how much the rank of a fact differs: an order, those whom others look for, the hurt, a mere number. */
const steps = { order: -1, found: -1, hurt: -1, count: 1 };

/** How someone who is missing looks comes behind the first two instructions and before further ones. */
const LOOKS_RANK = 1;
const ACTIONS_FIRST = 2;
const LATER_ACTION_RANK = 3;

// Nobody who is hurt or mourns asks first what is paid.
const isGrave = ({ brief: { harm } }: DraftRequest): boolean =>
  harm.some((kind) => kind === 'injury' || kind === 'death');

const isLaterAction = (
  { text }: PlannedSentence,
  { story, playbook: { words } }: TemplateContext,
): boolean =>
  [...story.keyRest, ...story.others].some((fact) => isAbout('looks', fact, words)) &&
  story.action.rest.slice(ACTIONS_FIRST - 1).some((each) => text === asSentence(each));

/** The fact behind the key one is the next that people must learn, as the writer put them. */
const NEXT_RANK = 5;

const byPosition = ({ factIds }: PlannedSentence, { story }: TemplateContext): number =>
  factIds.includes(story.others[0]?.id ?? '') ? NEXT_RANK : Number.POSITIVE_INFINITY;

/** What was wrong comes before what has been changed since. */
const OWN_WRONG_RANK = 2;

const isOwnWrong = (
  line: TemplateLine,
  { factIds }: PlannedSentence,
  { story }: TemplateContext,
): boolean =>
  'say' in line &&
  line.say === 'happened' &&
  story.areWrongsMarked &&
  story.wrongs.some(({ id }) => factIds.includes(id));

const rankByTopic = (
  line: TemplateLine,
  sentence: PlannedSentence,
  context: TemplateContext,
): number => {
  const { request, playbook } = context;
  const { rank = 0 } = line;
  const about = (topic: string) => isAbout(topic, sentence, playbook.words);
  if ('say' in line && line.say === 'public-action' && isLaterAction(sentence, context))
    return LATER_ACTION_RANK;
  if ('say' in line && about('looks')) return LOOKS_RANK;
  if (isOwnWrong(line, sentence, context)) return OWN_WRONG_RANK;
  if (!('getRank' in line) || line.getRank === undefined) return rank;
  if (request.brief.kind === 'reply' && sentence.factIds.includes(context.story.key?.id ?? ''))
    return line.getRank + steps.order;
  if (about('found')) return line.getRank + steps.found;
  if (about('order') || (request.brief.kind === 'reply' && about('toYou')))
    return line.getRank + steps.order;
  if (isGrave(request)) {
    if (about('care')) return line.getRank + steps.found;
    if (about('pay')) return rank + steps.count;
    if (about('hurt') || about('kin')) return line.getRank;
  }
  if (about('need') || (about('get') && !about('gone'))) return line.getRank;
  if (about('hurt')) return rank + steps.hurt;
  return about('count') ? rank + steps.count : rank;
};

/** Which rank a sentence of a line has where space is short: by what it is about. */
export const rankOf = (
  line: TemplateLine,
  sentence: PlannedSentence,
  context: TemplateContext,
): number => {
  const rank = rankByTopic(line, sentence, context);
  return 'getRank' in line ? Math.min(rank, byPosition(sentence, context)) : rank;
};
