import type { PlannedSentence } from '../assemble.ts';
import { publishableFacts } from '../brief/facts.ts';
import { asSentence } from '../brief/plain-text.ts';
import { isBlocked } from './blocked.ts';
import { clockTimesInStyle } from './prose/clock-times.ts';
import { MOST, saysNearly } from './sameness.ts';
import type { TemplateContext } from './slot-context.ts';

/** "No." alone is no answer: what says so stands behind it. */
const SHORT_CHARACTERS = 10;

/**
 * A typed answer as it stands but for the style of its clock times, with the facts that it tells nearly in full;
 * nothing where a rule stops any of it. `surely`: what answers the question besides, for an answer of a word.
 */
export const typedAnswer = (
  answer: string,
  surely: () => readonly PlannedSentence[],
  context: TemplateContext,
): PlannedSentence[] => {
  const typed = clockTimesInStyle(asSentence(answer), context.request.brief.language);
  const more = typed.length < SHORT_CHARACTERS ? surely() : [];
  const text = [typed, ...more.map((each) => each.text)].join(' ');
  if (isBlocked(text, context)) return [];
  const told = publishableFacts(context.request.brief).filter((fact) =>
    saysNearly(text, fact.text, context, MOST),
  );
  return [{ text, factIds: told.map(({ id }) => id) }];
};
