import { without, wordsHit } from '../matching/places.ts';
import type { Check, Finder } from '../rule.ts';
import type { Sentence } from '../text/reading.ts';
import type { Span } from '../text/sentences.ts';
import { actionTellerIn } from './action-for-affected.ts';

const saysIn =
  (check: Check, rule: string, says: string, unless: string) =>
  ({ words }: Sentence): Span[] =>
    without(
      check.phrasesOf(rule, says).find(check.reading.words, words),
      check.phrasesOf(rule, unless).find(check.reading.words, words),
    );

/** No apology begins with what makes up for it, which reads as a price. What to do may stand before both. */
export const remedyFirst: Finder = {
  reads: 'text',
  lists: [],
  check: (check) => {
    const { sentences } = check.reading;
    const apologises = saysIn(check, 'apology-explicit', 'says', 'unless');
    const repairs = saysIn(check, 'apology-components', 'repair', 'no-repair');
    const tells = actionTellerIn(check);
    const at = sentences.findIndex((sentence) => apologises(sentence).length > 0);
    const [first] = sentences.slice(0, Math.max(0, at)).filter((sentence) => !tells?.(sentence));
    return first && repairs(first).length > 0 ? [wordsHit(check, first.words)] : [];
  },
};
