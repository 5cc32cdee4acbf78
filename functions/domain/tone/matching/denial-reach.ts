import type { Check } from '../rule.ts';
import type { Sentence } from '../text/reading.ts';
import type { Span } from '../text/sentences.ts';
import { overlap } from './places.ts';

/** What `denialIn` has to know of the claim. */
export interface Claim {
  /** Whether a sentence says something of it. */
  isSaidIn(sentence: Sentence): boolean;
  /** Whether these words hold nothing else, and something of it. */
  holdsContentOf(span: Span): boolean;
}

/** Whether words say no more than the claim: what is denied in "we hid that 37 people died" is something else. */
export const isOfClaim = (check: Check, claim: Claim, span: Span): boolean => {
  const { reading, lexicon } = check;
  const relays = check.phrases('relays').find(reading.words, span);
  return reading.words.slice(span.from, span.to).every(({ folded, kind }, index) => {
    const word = { from: span.from + index, to: span.from + index + 1 };
    return (
      kind === 'number' ||
      lexicon.fillers.has(folded) ||
      lexicon.auxiliaries.has(folded) ||
      lexicon.negations.has(folded) ||
      lexicon.clauseWords.has(folded) ||
      relays.some((one) => overlap(one, word)) ||
      claim.holdsContentOf(word)
    );
  });
};

/** The words between a denial and a claim, without what is put in between marks: "that, when the main burst, 37 died". */
export const between = ({ reading }: Check, denial: Span, { from }: Span): Span[] => {
  const marks = reading.words
    .slice(denial.to, from + 1)
    .flatMap(({ afterMark }, index) => (afterMark ? [denial.to + index] : []));
  const [first, last] = [marks[0], marks.at(-1)];
  if (first === undefined || last === undefined || first === last)
    return [{ from: denial.to, to: from }];
  return [
    { from: denial.to, to: first },
    { from: last, to: from },
  ];
};

/** "We were wrong: 37 people died": behind a mark a thought begins anew, unless it goes on with "that". */
export const isBrokenOff = ({ reading, lexicon }: Check, denial: Span, { from }: Span): boolean => {
  const words = reading.words.slice(denial.to, from + 1);
  return (
    words.some(({ afterMark }) => afterMark) &&
    !words.some(({ folded }) => lexicon.clauseWords.has(folded))
  );
};

/** "We can't confirm that help came when 37 people died": behind "when" something is taken for granted, up to a comma. */
export const isTakenForGranted = (
  { reading }: Check,
  granted: readonly Span[],
  denial: Span,
  { from }: Span,
): boolean =>
  granted.some(
    (one) =>
      one.from >= denial.to &&
      one.from < from &&
      !reading.words.slice(one.from + 1, from + 1).some(({ afterMark }) => afterMark),
  );
