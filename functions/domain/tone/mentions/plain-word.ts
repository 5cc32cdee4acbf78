import type { LanguageData } from '../language/data.ts';
import { numberPieces } from '../language/number-words.ts';
import { onceFor } from '../once-for.ts';
import { onceForWord } from '../text/known-words.ts';

// The strings of lists and the keys of tables.
const wordsIn = (data: unknown): string[] => {
  if (typeof data === 'string') return [data];
  if (typeof data !== 'object' || data === null) return [];
  if (Array.isArray(data)) return data.flatMap(wordsIn);
  return Object.entries(data).flatMap(([key, value]) => [key, ...wordsIn(value)]);
};

// An entry of several words, "day after", counts by its first word.
const beginnings = onceFor(
  ({ numbers, times }: LanguageData) =>
    new Set(wordsIn([numbers, times]).map((words) => words.split(' ', 1)[0])),
);

const plainWords = onceFor((data: LanguageData) =>
  onceForWord(
    (word) => !beginnings(data).has(word) && numberPieces(word, data.numbers) === undefined,
  ),
);

/**
 * Whether a folded word is in none of the language's tables of numbers and times and is not a number
 * itself, like most words. Then only a weekday, which takes any ending, can begin with it.
 */
export const isPlainWord = (word: string, data: LanguageData): boolean => plainWords(data)(word);
