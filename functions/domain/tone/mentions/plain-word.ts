import type { LanguageData } from '../language/data.ts';
import { numberPieces } from '../language/number-words.ts';
import { onceFor } from '../once-for.ts';

// Strings of lists, keys of tables.
const wordsIn = (data: unknown): string[] => {
  if (typeof data === 'string') return [data];
  if (typeof data !== 'object' || data === null) return [];
  if (Array.isArray(data)) return data.flatMap(wordsIn);
  return Object.entries(data).flatMap(([key, value]) => [key, ...wordsIn(value)]);
};

// Of a phrase like "day after", the first word is what it begins with.
const beginnings = onceFor(
  ({ numbers, times }: LanguageData) =>
    new Set(wordsIn([numbers, times]).map((words) => words.split(' ', 1)[0])),
);

/**
 * Whether a word (folded) stands nowhere in the language's tables of numbers and times and is no number
 * itself, like most words: then nothing but a weekday, which takes any ending, can begin with it.
 */
export const isPlainWord = (word: string, data: LanguageData): boolean =>
  !beginnings(data).has(word) && numberPieces(word, data.numbers) === undefined;
