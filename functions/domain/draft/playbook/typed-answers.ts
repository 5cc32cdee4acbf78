import type { PlannedSentence } from '../assemble.ts';
import { publishableFacts } from '../brief/facts.ts';
import { isNearlyTold } from '../brief/nearly-told.ts';
import { asSentence } from '../brief/plain-text.ts';
import { isBlocked } from './blocked.ts';
import type { TemplateContext } from './slot-context.ts';

/** A typed answer as it stands, with the facts that it tells nearly in full; nothing where a rule stops any of it. */
export const typedAnswer = (answer: string, context: TemplateContext): PlannedSentence[] => {
  const text = asSentence(answer);
  if (isBlocked(text, context)) return [];
  const told = publishableFacts(context.request.brief).filter((fact) =>
    isNearlyTold(fact.text, text),
  );
  return [{ text, factIds: told.map(({ id }) => id) }];
};
