import type { Fact } from '../incident/fact.ts';
import { plain } from './plain-text.ts';

/** Shorter words ("och", "the") are in every text. */
const WORD_MIN_LETTERS = 4;
/** Words that begin alike are mostly forms of one: "tåget", "tågen". */
const STEM_LETTERS = 5;

const stemsOf = (words: string): Set<string> =>
  new Set(
    (
      plain(words)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? []
    )
      .filter(({ length }) => length >= WORD_MIN_LETTERS)
      .map((word) => word.slice(0, STEM_LETTERS)),
  );

/**
 * Facts that share words with a comment first, otherwise in their order. A stranger's words choose
 * only which confirmed fact comes first.
 */
export const byRelevance = (facts: readonly Fact[], comment: string): Fact[] => {
  const asked = stemsOf(comment);
  const shared = ({ text }: Fact) => [...stemsOf(text)].filter((stem) => asked.has(stem)).length;
  return facts.toSorted((one, other) => shared(other) - shared(one));
};
