import type { Fact } from '../../incident/fact.ts';
import { plainText } from '../../values/plain-text.ts';

/** Shorter words ("och", "the") are in every text. */
export const WORD_MIN_LETTERS = 4;
/** Words with the same beginning are mostly forms of one word: "tåget", "tågen". */
const STEM_LETTERS = 5;

/** The words of a text, in small letters. */
export const wordsIn = (text: string): string[] =>
  plainText(text)
    .toLowerCase()
    .match(/\p{L}+/gu) ?? [];

const stemsIn = (text: string): Set<string> =>
  new Set(
    wordsIn(text)
      .filter(({ length }) => length >= WORD_MIN_LETTERS)
      .map((word) => word.replace(/s$/u, '').slice(0, STEM_LETTERS)),
  );

/** How many words of a comment a text has, in any form. */
export const sharedWords = (text: string, comment: string): number => {
  const asked = stemsIn(comment);
  return [...stemsIn(text)].filter((stem) => asked.has(stem)).length;
};

/**
 * Facts with the most words in common with a comment first, otherwise in their order. A comment
 * comes from outside, so it may only choose among confirmed facts.
 */
export const byRelevance = (facts: readonly Fact[], comment: string): Fact[] => {
  const shared = ({ text }: Fact) => sharedWords(text, comment);
  return facts.toSorted((one, other) => shared(other) - shared(one));
};
