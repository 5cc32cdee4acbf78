import type { Source } from '../sources/sources.ts';
import type { Sentence } from '../text/reading.ts';
import { type Covered, clauseOf, isNotYetDone, isPresumed } from './cover.ts';
import { type Grounds, isContent } from './grounds.ts';
import { holdsWord, partSaid } from './match.ts';
import { newnessOf } from './newness.ts';

// More of a source than this is the source itself, and not one like it.
const MOST = 0.6;

const isMostSaid = (source: Source, { words }: Grounds): boolean =>
  partSaid(
    source,
    words.filter(isContent).map(({ senses }) => senses),
  ) > MOST;

/** Whether it leaves out the "no" of a source that says no. */
export const isTurnedRound = (grounds: Grounds): boolean =>
  !grounds.words.some(({ isNegation }) => isNegation) &&
  grounds.said.some((source) => source.isNegated && isMostSaid(source, grounds));

// "We will not call anyone" against "we will call everyone".
const isDenied = (grounds: Grounds): boolean =>
  grounds.said.some(
    (source) =>
      !source.isNegated &&
      isMostSaid(source, grounds) &&
      grounds.words.some(
        (word) =>
          word.isNegation &&
          clauseOf(grounds, word).some((one) => isContent(one) && holdsWord(source, one.senses)),
      ),
  );

// "Tell us how you have been affected": not of what we do.
const isOfReader = (grounds: Grounds, word: Covered): boolean =>
  clauseOf(grounds, word).some(({ folded }) => grounds.check.lexicon.yours.has(folded));

// "We have called" against "we will call".
const isUndone = (grounds: Grounds, open: readonly Covered[]): boolean =>
  grounds.said.length > 0 &&
  grounds.said.every(isNotYetDone) &&
  open.some((word) => word.isDone && !isOfReader(grounds, word));

// "We are sorry that we hid this": what we did, said as a matter of course.
const isOurDoing = (grounds: Grounds, word: Covered): boolean => {
  const { lexicon } = grounds.check;
  const clause = clauseOf(grounds, word);
  const begun = grounds.words.find(({ at }) => at === (clause[0]?.at ?? 0) - 1);
  return (
    newnessOf(grounds, word) === 'new' &&
    !clause.some(({ isNegation }) => isNegation) &&
    lexicon.clauseWords.has(begun?.folded ?? '') &&
    clause.slice(0, 2).some(({ folded }) => lexicon.ours.has(folded))
  );
};

// "Yes, …" to a question, and "did you know that …".
const presumes = ({ check }: Grounds, words: readonly Covered[], isQuestion: boolean): boolean => {
  const from = words[0]?.at ?? 0;
  const holds = (name: string, to: number) =>
    check.phrases(name).find(check.reading.words, { from, to }).length > 0;
  // "No harm done" is no answer.
  const isApart = words.length === 1 || check.reading.words[from + 1]?.afterMark === true;
  const isAnswer = isApart && holds('answers', from + 1);
  return isAnswer || (isQuestion && holds('presuming', from + words.length));
};

// A word of what is unconfirmed alone, unless people say it of anything: "again", "the cause".
const saysUnconfirmed = (grounds: Grounds, word: Covered): boolean => {
  const { check } = grounds;
  const [stem = ''] = word.senses;
  return (
    newnessOf(grounds, word) === 'unconfirmed' &&
    !check.newness.isOrdinary(stem, check.lexicon.language)
  );
};

// "Nobody was hurt", where someone may have been.
const deniesHarm = (grounds: Grounds, word: Covered): boolean => {
  const { brief, phrases, reading } = grounds.check;
  return (
    brief.harm.length > 0 &&
    phrases('harm').find(reading.words, { from: word.at, to: word.at + 1 }).length > 0 &&
    clauseOf(grounds, word).some(({ isNegation }) => isNegation)
  );
};

/** Whether words that nothing supports weigh so much that no judgement may set them aside. */
export const isWeighty = (
  grounds: Grounds,
  words: readonly Covered[],
  { isQuestion }: Sentence,
): boolean => {
  const open = words.filter(({ cover }) => cover === undefined);
  return (
    presumes(grounds, words, isQuestion) ||
    open.some(
      (word) =>
        word.isInternal ||
        isPresumed(grounds, word) ||
        isOurDoing(grounds, word) ||
        deniesHarm(grounds, word),
    ) ||
    (!grounds.isHedged &&
      (isTurnedRound(grounds) ||
        isDenied(grounds) ||
        isUndone(grounds, open) ||
        open.some((word) => saysUnconfirmed(grounds, word))))
  );
};
