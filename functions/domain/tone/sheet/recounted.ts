import { phrasesIn, wordSpan } from '../matching/places.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Check } from '../rule.ts';
import type { Sentence } from '../text/reading.ts';

// Smaller numbers are not rounded, and larger gaps are no rounding.
const MIN_ROUNDED = 10;
const ROUNDING = 0.1;

const isOther = (value: number, amounts: ReadonlySet<number>): boolean =>
  [...amounts].some((amount) => amounts.has(amount + value));

const isRounded = (value: number, amounts: ReadonlySet<number>, low: number, high: number) =>
  value >= MIN_ROUNDED &&
  [...amounts].some((amount) => amount >= value * low && amount <= value * high);

/**
 * Whether the words before a number say how it follows from those of the brief: the other 600 of 640 where 40 are
 * told of, more than 9,000 of 9,400, nearly 500 of 487; or that it was wrong, beside one that is known.
 */
export const isRecounted = (
  check: Check,
  sentence: Sentence,
  mention: Mention,
  besideKnown: boolean,
): boolean => {
  if (mention.kind !== 'number') return false;
  const { from } = wordSpan(check, mention);
  const { amounts } = check.sheet;
  const follows = (name: string) => phrasesIn(check, sentence, name).some(({ to }) => to === from);
  const holds = (is: (value: number) => boolean) => mention.values.some(is);
  return (
    (besideKnown && follows('wrong')) ||
    (holds((value) => isOther(value, amounts)) && follows('others')) ||
    (holds((value) => isRounded(value, amounts, 1, 1 + ROUNDING)) && follows('above')) ||
    (holds((value) => isRounded(value, amounts, 1 - ROUNDING, 1)) && follows('below'))
  );
};
