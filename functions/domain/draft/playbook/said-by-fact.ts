import { patternOf } from '../../values/pattern.ts';
import type { PlannedSentence } from '../assemble.ts';
import { publishableFacts } from '../brief/facts.ts';
import { saysNearly } from './sameness.ts';
import type { TemplateContext } from './slot-context.ts';
import { turnsOtherwise } from './turns.ts';

const ALL = 1;
/** Stands for all ways of saying that people get their money back. */
const REPAID = 'repaid money';

/**
 * Whether a fact says already what we promise to pay back, by when and to whom: "The money is paid back by 9 December"
 * and "Full refund by 9 December". A reply tells some facts only, and answers have places of their own.
 */
export const isSaidByFact = (
  { text }: PlannedSentence,
  { request: { brief }, playbook }: TemplateContext,
): boolean => {
  const { words } = playbook;
  const repays = patternOf(words.repays, 'giu');
  const alike = (each: string) => each.replace(repays, REPAID);
  if (alike(text) === text || brief.kind === 'reply' || brief.kind === 'qa') return false;
  return publishableFacts(brief).some(
    (fact) =>
      alike(fact.text) !== fact.text &&
      !turnsOtherwise(fact.text, text, words) &&
      saysNearly(alike(fact.text), alike(text), { playbook }, ALL),
  );
};
