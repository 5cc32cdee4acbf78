import { type Check, type Finder, missing } from '../rule.ts';
import { inLinks } from '../text/links.ts';

const MAX_LIX = 45;
// Fewer words are not enough to measure by.
const MIN_WORDS = 30;
const LONG_WORD_LETTERS = 6;

// Addresses, and digits that continue a number, don't count as words.
const readWords = ({ reading, links }: Check): string[] => {
  const isInLink = inLinks(reading.words, links);
  return reading.words.flatMap(({ folded, before }, at) =>
    isInLink[at] || before === 'nothing' ? [] : [folded],
  );
};

const letters = (word: string): number => word.match(/\p{L}/gu)?.length ?? 0;

const isLong = (word: string): boolean =>
  word.length > LONG_WORD_LETTERS && letters(word) > LONG_WORD_LETTERS;

/**
 * LIX (Björnsson, 1968): words per sentence plus the percentage of words over six letters. Anderson
 * (1983) found that it suits English as well: 45 is about the tenth year of school.
 */
const lixOf = (words: readonly string[], sentences: number): number => {
  const long = words.filter(isLong).length;
  return words.length / sentences + (100 * long) / words.length;
};

/** People who worry find reading harder: plain words in short sentences. */
export const readability: Finder = {
  reads: 'text',
  lists: [],
  check: (check) => {
    const words = readWords(check);
    if (words.length < MIN_WORDS) return [];
    const sentences = check.reading.sentences.filter(({ words: { from, to } }) => to > from);
    const lix = lixOf(words, Math.max(1, sentences.length));
    if (lix <= MAX_LIX) return [];
    const params = { lix: String(Math.round(lix)), limit: String(MAX_LIX) };
    return missing(params);
  },
};
