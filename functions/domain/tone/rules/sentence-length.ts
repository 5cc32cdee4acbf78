import { tokensPlace } from '../matching/places.ts';
import type { Check, Finder } from '../rule.ts';
import type { Sentence } from '../text/reading.ts';

const MAX_WORDS = 25;

// Readers rest there as they do at the end of a sentence.
const rests = new Set([':', ';']);

/** How many words stand in a row without a rest, at most. */
const longestRow = ({ reading }: Check, { words: { from, to } }: Sentence): number => {
  let [row, longest] = [0, 0];
  for (const { before, token } of reading.words.slice(from, to)) {
    if (rests.has(reading.tokens[token - 1]?.raw ?? '')) row = 0;
    if (before !== 'nothing') row += 1;
    longest = Math.max(longest, row);
  }
  return longest;
};

/**
 * People who worry can't take in long sentences. A number, time or address counts as it is read.
 */
export const sentenceLength: Finder = {
  reads: 'text',
  lists: [],
  check: (check) =>
    check.reading.sentences.flatMap((sentence) => {
      const words = longestRow(check, sentence);
      if (words <= MAX_WORDS) return [];
      const params = { words: String(words), limit: String(MAX_WORDS) };
      return [{ place: tokensPlace(check, sentence), params }];
    }),
};
