import type { Check } from '../rule.ts';
import type { Word } from '../text/reading.ts';
import type { Span } from '../text/sentences.ts';
import { overlap, phrasesIn, phrasesUnless } from './places.ts';

// "That was wrong, and we apologise": what points back denies in its first words.
const POINTS_BACK = 6;
// A thought has no more words on either side.
const REACH = 40;

type Ends = (word: Word, at: number) => boolean;

// The words around these up to where a thought ends; the word that ends one begins the next.
const thoughtAround = (
  { reading: { words } }: Check,
  within: Span,
  one: Span,
  ends: Ends,
): Span => {
  let { from, to } = one;
  const [first, last] = [Math.max(within.from, from - REACH), Math.min(within.to, to + REACH)];
  const isEnd = (at: number) => words[at] !== undefined && ends(words[at], at);
  while (from > first && !isEnd(from)) from -= 1;
  while (to < last && !isEnd(to)) to += 1;
  return { from, to };
};

// "And that the water is poisoned" goes on with what is denied.
const endsSaying =
  ({ reading, lexicon }: Check): Ends =>
  ({ folded }, at) =>
    (lexicon.joinWords.has(folded) || lexicon.turns.has(folded)) &&
    !lexicon.clauseWords.has(reading.words[at + 1]?.folded ?? '');

const endsClause =
  ({ lexicon }: Check): Ends =>
  ({ folded, afterMark }) =>
    afterMark ||
    lexicon.joinWords.has(folded) ||
    lexicon.turns.has(folded) ||
    lexicon.clauseWords.has(folded);

const saysNo = (check: Check, { from, to }: Span, asserting: readonly Span[]): boolean =>
  check.reading.words.slice(from, to).some(({ folded }, index) => {
    const word = { from: from + index, to: from + index + 1 };
    return check.lexicon.negations.has(folded) && !asserting.some((one) => overlap(one, word));
  });

const isDeniedNext = (check: Check, at: number): boolean => {
  const next = check.reading.sentences[at + 1];
  return (
    next !== undefined &&
    phrasesIn(check, next, 'pointsBack').length > 0 &&
    phrasesUnless(check, next, 'denies', 'asserts').some(
      ({ from }) => from < next.words.from + POINTS_BACK,
    )
  );
};

/** Tells whether words of a sentence are denied; `mayBeNo` where a "no" beside them denies them too. */
type IsDenied = (span: Span, mayBeNo: boolean) => boolean;

/**
 * How the sentence with this number denies: by words that deny in the same thought, by a "no" in the same clause, or
 * by the next sentence, which points back. The rule's lists `denies`, `asserts` and `pointsBack` say how.
 */
export const denialIn = (check: Check, at: number): IsDenied => {
  const sentence = check.reading.sentences[at];
  if (!sentence) return () => false;
  const denials = phrasesUnless(check, sentence, 'denies', 'asserts');
  const asserting = phrasesIn(check, sentence, 'asserts');
  const isDenied = isDeniedNext(check, at);
  return (span, mayBeNo) => {
    const around = (ends: Ends) => thoughtAround(check, sentence.words, span, ends);
    const saying = around(endsSaying(check));
    return (
      isDenied ||
      denials.some((one) => overlap(one, saying)) ||
      (mayBeNo && saysNo(check, around(endsClause(check)), asserting))
    );
  };
};
