import type { PlannedSentence } from '../assemble.ts';
import { publishableFacts } from '../brief/facts.ts';
import { asSentence } from '../brief/plain-text.ts';
import { publishableAffected } from '../brief/writers-words.ts';
import { EMERGENCY } from './action.ts';
import { MOST, saysNearly, shareIn } from './sameness.ts';
import type { SlotContext, TemplateContext } from './slot-context.ts';
import { actsOf, isAbout, isDeath } from './story.ts';
import type { Source, TemplateLine } from './template.ts';

/** As large a share of what a sentence says: then it is said (of what to do no word may be missing), or led up to. */
const ALL = 1;
const ALL_OF_FACT = 0.8;
const NEARLY_ALL = 0.75;
const NEARLY = 0.7;
const HALF = 0.5;

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu;

// Those whom a sentence names may be "you" in the key message.
const withAffected = (keyMessage: string, { request }: SlotContext): string =>
  [
    asSentence(keyMessage),
    ...publishableAffected(request.brief).map((each) => asSentence(each.replace(/\d+/gu, ''))),
  ].join(' ');

/** Whether the key message that the writer typed says a sentence in nearly the same words. */
export const isSaid = (text: string, context: SlotContext, share = NEARLY_ALL): boolean => {
  const { keyMessage } = context.request;
  return (
    keyMessage !== undefined && saysNearly(withAffected(keyMessage, context), text, context, share)
  );
};

/** Whether the fact that matters most says already what people are to do first, as that they may go out again. */
export const isActionInKey = (context: SlotContext): boolean => {
  const { action, key } = context.story;
  return (
    action.first !== undefined && key !== undefined && saysNearly(key.text, action.first, context)
  );
};

const isSaidBy = (share: number, text: string, context: SlotContext): boolean => {
  const { keyMessage } = context.request;
  return (
    keyMessage !== undefined && shareIn(withAffected(keyMessage, context), text, context) >= share
  );
};

const isKeyAbout = (topic: string, { request, playbook: { words } }: SlotContext): boolean =>
  isAbout(topic, { text: request.keyMessage ?? '' }, words);

// "You were left alone", and then "A person was left alone".
const isOfYou = (text: string, context: SlotContext): boolean =>
  context.request.brief.kind === 'reply' &&
  isKeyAbout('you', context) &&
  isAbout('somebody', { text }, context.playbook.words) &&
  isSaidBy(HALF, text, context);

// That somebody has died is told, whatever the key message shares with it.
const isUntoldDeath = ({ factIds }: PlannedSentence, context: SlotContext): boolean => {
  const { request, playbook } = context;
  const isOne = request.brief.facts.some(
    (fact) => factIds.includes(fact.id) && isDeath(fact, request, playbook.words),
  );
  return isOne && !isKeyAbout('dead', context);
};

// Days and years alone are not worth saying all of a fact twice.
const timeless = ({ text, factIds: [id = ''] }: PlannedSentence, context: TemplateContext) =>
  (context.undated.get(id) ?? text).replace(YEAR, '');

const isFactSaid = (sentence: PlannedSentence, context: TemplateContext): boolean => {
  const { factIds } = sentence;
  // An apology says what it is for: the act, in whichever words.
  const isAct =
    isKeyAbout('apologised', context) &&
    context.story.wrongs.some(({ id }) => factIds.includes(id));
  return [sentence.text, timeless(sentence, context)].some((each) =>
    isSaid(each, context, isAct ? HALF : MOST),
  );
};

/**
 * Whether words of the writer's, facts, what to do or promises, would be said twice beside the key message. A fact of
 * which it says most would be so right behind it (`isNear`). What to do is left out only where it says all of it.
 */
export const isTwice = (
  source: Source,
  sentence: PlannedSentence,
  isNear: boolean,
  context: TemplateContext,
): boolean => {
  const { text, factIds } = sentence;
  if (source === 'public-action') return isSaid(text, context, ALL);
  if (factIds.length === 0) return isSaid(text, context);
  if (isUntoldDeath(sentence, context)) return false;
  return (
    isFactSaid(sentence, context) ||
    isOfYou(text, context) ||
    (isNear && isSaidBy(NEARLY, text, context))
  );
};

/** Whether it says itself that a question is open. */
export const isOpenSaid = (text: string, context: SlotContext): boolean => {
  const { request, playbook } = context;
  return (
    isAbout('unsure', { text: request.keyMessage ?? '' }, playbook.words) && isSaid(text, context)
  );
};

/** Whether it, or a fact that is told, says already what our own rules say. */
export const isPolicySaid = (text: string, context: SlotContext): boolean =>
  isSaid(text, context) ||
  publishableFacts(context.request.brief).some((fact) => saysNearly(fact.text, text, context));

/** Whether it asks itself for what people are to do first, or where to turn behind whom to call in an emergency. */
export const isActionSaid = (context: SlotContext): boolean => {
  const { first = '', rest } = context.story.action;
  const asked = EMERGENCY.test(first) ? [first, ...rest] : [first];
  return asked.some((each) => isSaidBy(HALF, each, context));
};

/** The key message that the writer typed, with the facts that it says in nearly the same words. */
export const typedMessage = (context: SlotContext): PlannedSentence[] => {
  const { keyMessage, brief } = context.request;
  if (keyMessage === undefined) return [];
  const told = publishableFacts(brief).filter(({ text }) => isSaid(text, context, ALL_OF_FACT));
  return [{ text: asSentence(keyMessage), factIds: told.map(({ id }) => id) }];
};

/**
 * Whether we are to apologise, no court will ask about it, and the key message says what we did but not that we are
 * sorry: then that stands right behind it.
 */
export const isActInKey = (context: SlotContext): boolean => {
  const { request, story } = context;
  const { kind, wrongdoing, legalHold } = request.brief;
  if (request.keyMessage === undefined || legalHold || isKeyAbout('apologised', context))
    return false;
  if (kind === 'correction' && request.before !== undefined) return isKeyAbout('wrong', context);
  return (
    (kind === 'apology' || wrongdoing === 'ours') &&
    actsOf(story).some((act) => act !== undefined && isSaidBy(HALF, act.text, context))
  );
};

/** What the key message must be about itself, so that a line of ours is left out beside it; any is about where we stand. */
const topics = {
  own: undefined,
  grief: 'felt',
  apology: 'apologised',
  distance: 'distanced',
  responsibility: 'answeredFor',
} as const;

/** Whether the key message that the writer typed says instead what a line of ours would. */
export const isSaidByWriter = ({ stance }: TemplateLine, context: SlotContext): boolean => {
  if (context.request.keyMessage === undefined || stance === undefined) return false;
  if (stance === 'open' || stance === 'policy') return false;
  const topic = topics[stance];
  return (
    topic === undefined ||
    isKeyAbout(topic, context) ||
    (stance === 'apology' && isActInKey(context))
  );
};
