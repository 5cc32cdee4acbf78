import type { Sentence } from '../text/reading.ts';
import { type Covered, clauseOf, isNotYetDone, isPresumed } from './cover.ts';
import { type Grounds, isContent } from './grounds.ts';
import { kindsSaid } from './kinds.ts';
import { newnessOf } from './newness.ts';
import { isDenied, isTurnedRound } from './turned.ts';
import { answersUnknown } from './yes-no.ts';

// "Tell us how you have been affected": not of what we do.
const isOfReader = (grounds: Grounds, word: Covered): boolean => {
  const { yours, ours } = grounds.check.lexicon;
  const clause = clauseOf(grounds, word);
  const isTheirs = ({ at, folded }: { at: number; folded: string }) =>
    yours.has(folded) ||
    grounds.check.phrases('reader').find(grounds.check.reading.words, { from: at, to: at + 1 })
      .length > 0;
  return clause.some(isTheirs) && !clause.some(({ folded }) => ours.has(folded));
};

// "What we have said is", "they will have had a call".
const isNoDeed = (grounds: Grounds, word: Covered): boolean => {
  const { phrases, reading } = grounds.check;
  const holds = (name: string, from: number, to: number) =>
    phrases(name).find(reading.words, { from, to }).length > 0;
  return (
    holds('telling', word.at + 1, word.at + 2) ||
    holds('modals', Math.max(0, word.at - 2), word.at) ||
    word.isAddress
  );
};

// "We have called" against "we will call".
const isUndone = (grounds: Grounds, open: readonly Covered[]): boolean =>
  grounds.said.length > 0 &&
  grounds.said.every(isNotYetDone) &&
  open.some((word) => word.isDone && !isOfReader(grounds, word) && !isNoDeed(grounds, word));

// "Why we waited"; how we guard the park, or what we know, presumes little.
const isPresumedDeed = (grounds: Grounds, word: Covered): boolean =>
  isPresumed(grounds, word) &&
  grounds.words.some(
    ({ at }) =>
      grounds.check.phrases('presumed').find(grounds.check.reading.words, { from: at, to: at + 2 })
        .length > 0,
  );

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

// "Did you know that …".
const presumes = ({ check }: Grounds, { words, isQuestion }: Sentence): boolean =>
  isQuestion && check.phrases('presuming').find(check.reading.words, words).length > 0;

// A word of what is unconfirmed alone, unless people say it of anything: "again", "the cause".
const saysUnconfirmed = (grounds: Grounds, word: Covered): boolean => {
  const { check } = grounds;
  const [stem = ''] = word.senses;
  return (
    newnessOf(grounds, word) === 'unconfirmed' &&
    !(word.isFeeling || word.isAsked || word.isContactWord) &&
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

// "Peter Svensson.", "Head of Press": nothing but a name or a title, which nothing supports.
const isBareName = ({ check }: Grounds, words: readonly Covered[]): boolean => {
  const said = words.filter(isContent);
  return (
    said.length > 1 &&
    said.every(
      ({ at, cover }) => cover === undefined && /^\p{Lu}/u.test(check.reading.words[at]?.raw ?? ''),
    )
  );
};

/** Whether words that nothing supports weigh so much that no judgement may set them aside. */
export const isWeighty = (
  grounds: Grounds,
  words: readonly Covered[],
  sentence: Sentence,
): boolean => {
  const open = words.filter(({ cover }) => cover === undefined);
  return (
    answersUnknown(grounds) ||
    kindsSaid(grounds, words, sentence).length > 0 ||
    presumes(grounds, sentence) ||
    isBareName(grounds, words) ||
    open.some(
      (word) =>
        word.isInternal ||
        isPresumedDeed(grounds, word) ||
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
