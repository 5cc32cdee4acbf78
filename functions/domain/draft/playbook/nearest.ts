import type { Fact } from '../../incident/fact.ts';
import { sharedWords, WORD_MIN_LETTERS, wordsIn } from '../brief/relevance.ts';
import { CLEARLY_SHARED, contentOf, has } from './content.ts';
import type { Words } from './words.ts';

/** What the parts of a compound have in common with other words: "glassar" and "chokladglassen". */
const PART_LETTERS = 5;

const asNumber = (number: string): string =>
  `(?<![\\d.,:])0?${number.replace(/[.:]/u, '[.:]')}(?!\\d)`;

const isPart = (word: string, text: string): boolean =>
  wordsIn(text).some(
    (other) =>
      (other.length >= PART_LETTERS && word.includes(other.slice(0, PART_LETTERS))) ||
      (word.length >= PART_LETTERS && other.includes(word.slice(0, PART_LETTERS))),
  );

const ENDING_LETTERS = 3;
const ENDINGS = 's|es|e?d|ing|er?|e?n|et|ar?|a[dt]e?|at?s|t';

// "Walked": a form of a word that is too short to have a stem of its own.
const isForm = (word: string, text: string): boolean =>
  word.length === WORD_MIN_LETTERS &&
  new RegExp(`(?<!\\p{L})${word}(?:${ENDINGS})?(?!\\p{L})`, 'iu').test(text);

/** What a sentence is about stands at its beginning. */
const SUBJECT_WORDS = 4;

const subjectOf = (text: string): string => text.split(' ').slice(0, SUBJECT_WORDS).join(' ');

// The word itself in any form, and no compound of it.
const isWhole = (text: string, word: string): boolean =>
  /^\d/u.test(word)
    ? new RegExp(asNumber(word), 'u').test(text)
    : wordsIn(text).some(
        (other) =>
          other.slice(0, PART_LETTERS) === word.slice(0, PART_LETTERS) &&
          Math.abs(other.length - word.length) <= ENDING_LETTERS,
      );

const holds = (text: string, word: string, { compounds }: Words): boolean => {
  if (/^\d/u.test(word)) return new RegExp(asNumber(word), 'u').test(text);
  if (word !== word.toLowerCase()) return text.includes(word);
  return sharedWords(text, word) > 0 || isForm(word, text) || (compounds && isPart(word, text));
};

const sharedWith = (text: string, question: string, words: Words): number =>
  contentOf(question, words).filter((word) => holds(text, word, words)).length;

/** Whether a text is about what a question asks about, in any form of a word. */
export const sharesSubject = (question: string, text: string, words: Words): boolean =>
  sharedWith(text, question, words) > 0;

/** A shorter word alone says little. */
const TELLING_LETTERS = 6;

// A single word in common is chance, unless it is all that is asked about.
const isClear = (text: string, question: string, words: Words): boolean => {
  const content = contentOf(question, words);
  const [only = ''] = content;
  if (content.length === 1)
    return (/\d/u.test(only) || only.length >= TELLING_LETTERS) && isWhole(subjectOf(text), only);
  const shared = sharedWith(text, question, words);
  return shared >= CLEARLY_SHARED && 2 * shared >= content.length;
};

const rowsFor = (question: string, { asks }: Words) => asks.filter(({ ask }) => has(ask, question));

/** What a row says by itself, beside a word in common. */
const ROW = 2;

type Row = Words['asks'][number];

const closenessBy = (
  pattern: (row: Row) => string | undefined,
  text: string,
  question: string,
  words: Words,
): number => {
  const rows = rowsFor(question, words);
  const shared = sharedWith(text, question, words);
  const isTold = (row: Row): boolean => {
    const told = pattern(row);
    const isOfEvent = row.event === true && contentOf(question, words).length === 0;
    return told !== undefined && has(told, text) && (!row.near || shared > 0 || isOfEvent);
  };
  const told = rows.filter(isTold).length;
  if (told > 0) return ROW * told + shared;
  return rows.length === 0 && isClear(text, question, words) ? shared : 0;
};

/** Whether a text tells in so many words what a question asks for. */
export const isAskedFor = (text: string, question: string, words: Words): boolean =>
  rowsFor(question, words).some(({ told }) => told !== undefined && has(told, text));

/**
 * How closely a text answers a question; 0: not. What is asked for is told in so many words, or the text is clearly
 * about all that the question is about.
 */
export const closeness = (text: string, question: string, words: Words): number =>
  closenessBy(({ told }) => told, text, question, words);

/** How closely what is open is what a question asks for in so many words; 0: not. */
export const openness = (
  { open = '' }: Pick<Fact, 'open'>,
  question: string,
  words: Words,
): number => closenessBy((row) => row.open, open, question, words);

/** Whether what is open is clearly about all that a question is about. */
export const isOpenOf = (
  { text, open = '' }: Pick<Fact, 'text' | 'open'>,
  question: string,
  words: Words,
): boolean => isClear(`${text} ${open}`, question, words);

/** The nearest of some items to a question, as far as any answers it: all that are equally near, in their order. */
export const nearest = <Item>(items: readonly Item[], nearness: (item: Item) => number): Item[] => {
  const most = Math.max(0, ...items.map(nearness));
  return most === 0 ? [] : items.filter((item) => nearness(item) === most);
};
