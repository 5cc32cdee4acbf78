import { asSentence } from '../../values/plain-text.ts';
import type { PlannedSentence } from '../assemble.ts';
import { publishableFacts } from '../brief/facts.ts';
import { isBlocked } from './blocked.ts';
import { typedInStyle } from './prose/typed-style.ts';
import { tellsInRun } from './said-in-run.ts';
import { holds } from './sameness.ts';
import type { TemplateContext } from './slot-context.ts';

/**
 * A typed answer as it stands but for the style of its clock times and sums, with the facts that it tells;
 * nothing where a rule stops any of it.
 */
export const typedAnswer = (answer: string, context: TemplateContext): PlannedSentence[] => {
  const text = typedInStyle(asSentence(answer), context.request.brief.language);
  if (isBlocked(text, context)) return [];
  const told = publishableFacts(context.request.brief).filter(
    (fact) => holds(text, fact.text) || tellsInRun(text, fact.text, context),
  );
  return [{ text, factIds: told.map(({ id }) => id) }];
};
