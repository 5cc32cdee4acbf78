import { tokensPlace } from '../matching/places.ts';
import type { Finder } from '../rule.ts';

const MAX_WORDS = 25;

/**
 * People who worry can't take in long sentences. A number, time or address counts as it is read.
 */
export const sentenceLength: Finder = {
  reads: 'text',
  lists: [],
  check: (check) =>
    check.reading.sentences.flatMap((sentence) => {
      const words = check.reading.words
        .slice(sentence.words.from, sentence.words.to)
        .filter(({ before }) => before !== 'nothing').length;
      if (words <= MAX_WORDS) return [];
      const params = { words: String(words), limit: String(MAX_WORDS) };
      return [{ place: tokensPlace(check, sentence), params }];
    }),
};
