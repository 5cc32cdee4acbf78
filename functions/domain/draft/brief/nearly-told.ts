import { sharedWords } from './relevance.ts';

/** So much of a text's words stand in other words that say nearly the same. */
const NEARLY = 0.75;

const numbersIn = (text: string): string[] => text.match(/\d+(?:[.,:]\d+)*/gu) ?? [];

/** Whether words tell a text nearly in full: all its numbers, and nearly all that it says. */
export const isNearlyTold = (text: string, words: string): boolean => {
  const told = numbersIn(words);
  const all = sharedWords(text, text);
  return (
    all > 0 &&
    numbersIn(text).every((number) => told.includes(number)) &&
    sharedWords(words, text) >= NEARLY * all
  );
};
