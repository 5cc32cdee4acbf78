import type { Lexicon } from '../language/lexicon.ts';
import { amountOf } from '../language/number-words.ts';
import { type Reading, readText, type Word } from '../text/reading.ts';
import type { Span } from '../text/sentences.ts';

/** Words of the brief to look for in a text, in any inflected form. */
export interface SearchTerm {
  words: readonly string[];
  lexicon: Lexicon;
}

// Endings of inflected words in both languages: -arna, -ernas, -ing.
const MAX_ENDING_LETTERS = 5;
const MIN_STEM_LETTERS = 4;
const STEM_LETTERS = 5;
const MIN_SHARED_WORDS = 2;

/** A search term, and the reading that it is of. */
export interface ReadTerm extends SearchTerm {
  reading: Reading;
}

/** A search term of the words of a text, with its reading. */
export const readTerm = (text: string, lexicon: Lexicon): ReadTerm => {
  const reading = readText(text, lexicon.abbreviations);
  return { words: reading.words.map(({ folded }) => folded), lexicon, reading };
};

/** A search term of the words of a key, a fact or a title. */
export const searchTermOf = (text: string, lexicon: Lexicon): SearchTerm => {
  const { words } = readTerm(text, lexicon);
  return { words, lexicon };
};

const isSame = (wanted: string, word: string, lexicon: Lexicon): boolean => {
  if (wanted === word) return true;
  const value = amountOf(wanted, lexicon.data.numbers);
  if (value !== undefined) return value === amountOf(word, lexicon.data.numbers);
  const isEnding = word.length - wanted.length <= MAX_ENDING_LETTERS;
  return wanted.length >= MIN_STEM_LETTERS && word.startsWith(wanted) && isEnding;
};

// "09.15" and "2,15" hold no 15: a number goes on behind a single mark.
const isJoined = (one: Word | undefined, next: Word | undefined): boolean =>
  one?.kind === 'number' && next?.kind === 'number' && next.start - one.end === 1;

const isWhole = (words: readonly Word[], { from, to }: Span): boolean =>
  !isJoined(words[from - 1], words[from]) && !isJoined(words[to - 1], words[to]);

/** Where all the words of a term stand in a row, with no number cut off at either end. */
export const occurrences = (term: SearchTerm, words: readonly Word[], within: Span): Span[] => {
  const found: Span[] = [];
  const { length } = term.words;
  for (let from = within.from; from + length <= within.to; from += 1) {
    const isHere = term.words.every((wanted, at) =>
      isSame(wanted, words[from + at]?.folded ?? '', term.lexicon),
    );
    const span = isHere && length > 0 ? { from, to: from + length } : undefined;
    if (span && isWhole(words, span)) found.push(span);
  }
  return found;
};

const stem = (word: string): string => word.slice(0, STEM_LETTERS);

const isContent = (word: string, lexicon: Lexicon): boolean =>
  word.length >= MIN_STEM_LETTERS || amountOf(word, lexicon.data.numbers) !== undefined;

/** How much of a term's words of substance a sentence holds, in any order and form: 0 to 1. */
export const sharedPart = (term: SearchTerm, words: readonly Word[], within: Span): number => {
  const { lexicon } = term;
  const wanted = term.words.filter((word) => isContent(word, lexicon));
  if (wanted.length < MIN_SHARED_WORDS) return 0;
  const said = words.slice(within.from, within.to).map(({ folded }) => folded);
  const stems = new Set(said.map(stem));
  const values = new Set(said.map((word) => amountOf(word, lexicon.data.numbers)));
  const shared = wanted.filter((word) => {
    const value = amountOf(word, lexicon.data.numbers);
    return value === undefined ? stems.has(stem(word)) : values.has(value);
  });
  return shared.length / wanted.length;
};

/** Whether a sentence holds all words of substance of a term, in any order and form. */
export const holdsAllContent = (term: SearchTerm, words: readonly Word[], within: Span): boolean =>
  sharedPart(term, words, within) === 1;

/** Whether a term holds all words of substance of these, if there are any, in any order and form. */
export const holdsContentOf = (term: SearchTerm, words: readonly Word[], within: Span): boolean => {
  const { lexicon } = term;
  const stems = new Set(term.words.map(stem));
  const wanted = words
    .slice(within.from, within.to)
    .map(({ folded }) => folded)
    .filter((word) => isContent(word, lexicon) && !lexicon.auxiliaries.has(word));
  return wanted.length > 0 && wanted.every((word) => stems.has(stem(word)));
};
