import type { PlannedSentence } from '../assemble.ts';
import type { DraftRequest } from '../draft.ts';
import type { TemplateContext } from './slot-context.ts';
import { isAbout } from './story.ts';
import type { TemplateLine } from './template.ts';

/** By how much the rank of a fact differs: an order, those hurt, a mere number. */
const steps = { order: -1, hurt: -1, count: 1 };

// Nobody who is hurt or mourns asks first what is paid.
const isGrave = ({ brief: { harm } }: DraftRequest): boolean =>
  harm.some((kind) => kind === 'injury' || kind === 'death');

/** Which rank a sentence of a line has where space is short: by what it is about. */
export const rankOf = (
  line: TemplateLine,
  sentence: PlannedSentence,
  { request, playbook: { words } }: TemplateContext,
): number => {
  const { rank = 0 } = line;
  if (!('getRank' in line) || line.getRank === undefined) return rank;
  const about = (topic: string) => isAbout(topic, sentence, words);
  if (about('order') || (request.brief.kind === 'reply' && about('toYou')))
    return line.getRank + steps.order;
  if (isGrave(request) && about('pay')) return rank + steps.count;
  if (about('need') || (about('get') && !about('gone'))) return line.getRank;
  if (about('hurt')) return rank + steps.hurt;
  return about('count') ? rank + steps.count : rank;
};
