import type { Check } from '../rule.ts';
import { isSupported } from '../sheet/supports.ts';
import type { Sentence, Word } from '../text/reading.ts';
import type { Span } from '../text/sentences.ts';
import { between, type Claim, isBrokenOff, isOfClaim, isTakenForGranted } from './denial-reach.ts';
import { mentionsIn, overlap, phrasesIn, phrasesUnless, wordSpan } from './places.ts';

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

// "Never died" denies, "never said goodbye" does not: what never was stands right behind.
const NEVER_REACH = 3;

const saysNo = (
  check: Check,
  claim: Claim,
  { from, to }: Span,
  asserting: readonly Span[],
): boolean => {
  const nevers = check.phrases('never').find(check.reading.words, { from, to });
  return check.reading.words.slice(from, to).some(({ folded }, index) => {
    const word = { from: from + index, to: from + index + 1 };
    if (!check.lexicon.negations.has(folded)) return false;
    if (asserting.some((one) => overlap(one, word))) return false;
    if (!nevers.some((one) => overlap(one, word))) return true;
    const behind = Array.from({ length: NEVER_REACH }, (_, at) => word.to + at);
    return behind.some((at) => at < to && claim.holdsContentOf({ from: at, to: at + 1 }));
  });
};

// "Wrong that nobody told you", "wrong of us": it is what follows that is wrong.
const isOfWhatFollows = (check: Check, sentence: Sentence, { to }: Span): boolean =>
  phrasesIn(check, sentence, 'follows').some((one) => one.to >= to && one.from <= to);

// "False: 37 people died."
const hasLabel = (check: Check, sentence: Sentence): boolean =>
  phrasesIn(check, sentence, 'labels').some(({ to }) => {
    const token = check.reading.words[to]?.token;
    return to < sentence.words.to && check.reading.tokens[(token ?? 0) - 1]?.raw === ':';
  });

// "It should have been three", where that is known: the number that a phrase ends with.
const replacing = (check: Check, sentence: Sentence): Span[] => {
  const found = phrasesIn(check, sentence, 'replaces');
  if (found.length === 0) return found;
  const others = check.sheetWithoutClaim();
  const known = mentionsIn(check, sentence).filter((one) => isSupported(others, one));
  const places = known.map((one) => wordSpan(check, one));
  return found.filter(({ to }) => places.some((one) => overlap(one, { from: to - 1, to })));
};

const begins = ({ words }: Sentence, { from }: Span): boolean => from < words.from + POINTS_BACK;

const pointsBack = (check: Check, claim: Claim, next: Sentence): boolean =>
  phrasesIn(check, next, 'pointsBack').length > 0 &&
  phrasesUnless(check, next, 'denies', 'asserts').some(
    (one) => begins(next, one) && (!isOfWhatFollows(check, next, one) || claim.isSaidIn(next)),
  );

// "Nobody has died": all that it says is in the claim.
const saysNobody = (check: Check, claim: Claim, next: Sentence): boolean =>
  phrasesIn(check, next, 'nobody').some(({ to }) =>
    claim.holdsContentOf({ from: to, to: next.words.to }),
  );

const isDeniedNext = (check: Check, claim: Claim, at: number): boolean => {
  const { sentences } = check.reading;
  const [sentence, next] = [sentences[at], sentences[at + 1]];
  if (!sentence || !next) return false;
  return (
    pointsBack(check, claim, next) ||
    phrasesUnless(check, next, 'deniesBack', 'asserts').length > 0 ||
    replacing(check, next).some((one) => begins(next, one)) ||
    saysNobody(check, claim, next) ||
    (phrasesIn(check, next, 'takesBack').length > 0 &&
      phrasesIn(check, sentence, 'said').length > 0)
  );
};

/** Tells whether words of a sentence are denied; `mayBeNo` where a "no" beside them denies them too. */
type IsDenied = (span: Span, mayBeNo: boolean) => boolean;

/**
 * How the sentence with this number denies: by words that deny in the same thought, by a "no" in the same clause, or
 * by the next sentence, which points back. The rule's lists say how.
 */
export const denialIn = (check: Check, at: number, claim: Claim): IsDenied => {
  const sentence = check.reading.sentences[at];
  if (!sentence) return () => false;
  const denials = phrasesUnless(check, sentence, 'denies', 'asserts').map((one) => ({
    ...one,
    isAhead: isOfWhatFollows(check, sentence, one),
  }));
  const ahead = phrasesUnless(check, sentence, 'deniesAhead', 'asserts');
  const asserting = phrasesIn(check, sentence, 'asserts');
  const granted = phrasesIn(check, sentence, 'presupposes');
  const replaced = replacing(check, sentence);
  // "Is it false that 37 people died? No."
  if (sentence.isQuestion && denials.length + ahead.length > 0) return () => false;
  const isDenied = hasLabel(check, sentence) || isDeniedNext(check, claim, at);
  const all = [
    ...denials,
    ...ahead.map((one) => ({ ...one, isAhead: true })),
    ...replaced.map((one) => ({ ...one, isAhead: false })),
  ];
  const isForeign = (one: Span, span: Span): boolean =>
    isBrokenOff(check, one, span) ||
    !between(check, one, span).every((words) => isOfClaim(check, claim, words));
  const saysNoIn = (clause: Span): boolean =>
    isOfClaim(check, claim, clause) &&
    !granted.some((one) => overlap(one, clause)) &&
    saysNo(check, claim, clause, asserting);
  return (span, mayBeNo) => {
    const around = (ends: Ends) => thoughtAround(check, sentence.words, span, ends);
    const saying = around(endsSaying(check));
    const reaches = ({ isAhead, ...one }: (typeof all)[number]) =>
      overlap(one, saying) &&
      !(one.to <= span.from && isForeign(one, span)) &&
      !(isAhead && (one.from >= span.to || isTakenForGranted(check, granted, one, span)));
    return isDenied || all.some(reaches) || (mayBeNo && saysNoIn(around(endsClause(check))));
  };
};
