import { cleanText } from '../text/clean.ts';
import { comparable } from './comparable.ts';

/** A word in the form in which words are compared, and its code units in the text. */
export interface PlacedWord {
  folded: string;
  start: number;
  end: number;
}

const word = /[\p{L}\p{N}]+/gu;

/** The words of a cleaned text in the form in which they are compared, and where they stand. */
export const foldedWordsIn = (clean: string): PlacedWord[] =>
  [...clean.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].flatMap(({ 0: found, index: start }) =>
    (comparable(found.normalize('NFKC')).match(word) ?? []).map((folded) => ({
      folded,
      start,
      end: start + found.length,
    })),
  );

/**
 * The words of a text in the form in which they are compared, whatever capitals, accents and punctuation: what nobody
 * sees in a text hides none of its words, nor do letters that only look like others.
 */
export const foldedWords = (text: string): string[] =>
  foldedWordsIn(cleanText(text).text).map(({ folded }) => folded);
