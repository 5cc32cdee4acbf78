import type { Lexicon } from '../language/lexicon.ts';
import { tokensPlace } from '../matching/places.ts';
import type { Check, Finder } from '../rule.ts';
import type { Sentence, Word } from '../text/reading.ts';

const MAX_WORDS = 25;
// With a comma where the next thought begins, as readers take breath there.
const MAX_WORDS_OF_TWO = 30;

// Readers rest there as they do at the end of a sentence.
const rests = new Set([':', ';']);
const commas = new Set([',', '\u2013', '\u2014']);

// Where the words of a number or an address begin: "01632 960 088" is read as one.
const isRead = ({ kind, before }: Word, last: Word | undefined): boolean =>
  before !== 'nothing' && !(kind === 'number' && last?.kind === 'number');

/** How many words stand in a row, at most, where a row ends at such a place. */
const longestRow = (words: readonly Word[], ends: (at: number) => boolean): number => {
  let [row, longest] = [0, 0];
  for (const [at, word] of words.entries()) {
    if (ends(at)) row = 0;
    if (isRead(word, words[at - 1])) row += 1;
    longest = Math.max(longest, row);
  }
  return longest;
};

/** How many words are too many to take in at once, if any. */
const tooMany = ({ reading, lexicon }: Check, { words: { from, to } }: Sentence) => {
  if (to - from <= MAX_WORDS) return undefined;
  const words = reading.words.slice(from, to);
  const markBefore = (at: number) => reading.tokens[(words[at]?.token ?? 0) - 1]?.raw ?? '';
  const isRest = (at: number) => rests.has(markBefore(at));
  const joins = ({ joinWords, turns, clauseWords }: Lexicon, word: string) =>
    joinWords.has(word) || turns.has(word) || clauseWords.has(word);
  const isSeam = (at: number) =>
    isRest(at) || (commas.has(markBefore(at)) && joins(lexicon, words[at]?.folded ?? ''));
  const [whole, part] = [longestRow(words, isRest), longestRow(words, isSeam)];
  return part > MAX_WORDS || whole > MAX_WORDS_OF_TWO ? whole : undefined;
};

/**
 * People who worry can't take in long sentences. A number, time or address counts as it is read.
 */
export const sentenceLength: Finder = {
  reads: 'text',
  lists: [],
  check: (check) =>
    check.reading.sentences.flatMap((sentence) => {
      const words = tooMany(check, sentence);
      if (words === undefined) return [];
      const params = { words: String(words), limit: String(MAX_WORDS) };
      return [{ place: tokensPlace(check, sentence), params }];
    }),
};
