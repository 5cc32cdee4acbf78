import type { Source } from '../sources/sources.ts';
import { clauseOf, followsWhether } from './cover.ts';
import { type Grounds, isContent } from './grounds.ts';
import { holdsWord, partOfSource } from './match.ts';
import type { SentenceWord } from './sentence-words.ts';

// More of a source than this is the source itself, and not one like it.
const MOST = 0.6;
// Of fewer words nobody can tell what they deny.
const MIN_DENIED = 2;

// "You ask whether books are burned" says of no book that it is; what comes behind the next mark may.
const isAskedOfUs = (grounds: Grounds, word: SentenceWord): boolean => {
  const { slot, segment } = word;
  if (slot?.kind !== 'courtesy' || !followsWhether(grounds, word)) return false;
  return grounds.words.some((one) => one.at === slot.from && one.segment === segment);
};

const partOf = (words: Source['words'], grounds: Grounds): number =>
  partOfSource(
    { words },
    grounds.words
      .filter((word) => isContent(word) && !isAskedOfUs(grounds, word))
      .map(({ senses }) => senses),
  );

const isMostSaid = (words: Source['words'], grounds: Grounds): boolean =>
  partOf(words, grounds) > MOST;

// "A list was open" and "names were not in the list": what is said of the first is not the second turned round.
const isSaidElsewhere = (denying: Source, grounds: Grounds): boolean =>
  isMostSaid(denying.asserted, grounds) ||
  grounds.said.some(
    ({ isConfirmed, isNegated, words }) =>
      isConfirmed && !isNegated && partOf(words, grounds) >= partOf(denying.words, grounds),
  );

/** Whether it leaves out the "no" of a source that says no, and says what that denies. */
export const isTurnedRound = (grounds: Grounds): boolean =>
  !grounds.words.some(({ isNegation }) => isNegation) &&
  grounds.said.some(
    (source) =>
      source.denied.length > 0 &&
      isMostSaid(source.words, grounds) &&
      isMostSaid(source.denied, grounds) &&
      !isSaidElsewhere(source, grounds),
  );

const deniedWith = (grounds: Grounds, negation: SentenceWord): SentenceWord[] =>
  clauseOf(grounds, negation).filter(isContent);

/** Whether it says no where a source says none: "we will not call anyone" against "we will call everyone". */
export const isDenied = (grounds: Grounds): boolean => {
  const negations = grounds.words.filter(({ isNegation }) => isNegation);
  const isHeld = (source: Source, { senses }: SentenceWord) => holdsWord(source, senses);
  return negations
    .map((negation) => deniedWith(grounds, negation))
    .some((denied) => {
      const isWhole = (source: Source) =>
        denied.length >= MIN_DENIED && denied.every((word) => isHeld(source, word));
      const isSaidSo = grounds.said.some((source) => source.isNegated && isWhole(source));
      return grounds.said.some(
        (source) =>
          !(source.isNegated || isSaidSo) &&
          denied.some((word) => isHeld(source, word)) &&
          (isMostSaid(source.words, grounds) || isWhole(source)),
      );
    });
};
