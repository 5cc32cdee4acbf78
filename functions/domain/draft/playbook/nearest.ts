import type { Fact } from '../../incident/fact.ts';
import { CLEARLY_SHARED, contentOf, has } from './content.ts';
import { tellsIfAllowed } from './if-allowed.ts';
import { isCommon, isWhole, sharedOf } from './same-word.ts';
import type { Words } from './words.ts';

/** What a sentence is about stands at its beginning. */
const SUBJECT_WORDS = 4;

const subjectOf = (text: string): string => text.split(' ').slice(0, SUBJECT_WORDS).join(' ');

/** Whether a text begins with what a word means, so that it is about that. */
export const beginsWith = (text: string, word: string): boolean => isWhole(subjectOf(text), word);

const sharedWith = (text: string, question: string, words: Words): number =>
  sharedOf(text, question, words).length;

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
    return (/\d/u.test(only) || only.length >= TELLING_LETTERS) && beginsWith(text, only);
  const shared = sharedWith(text, question, words);
  return shared >= CLEARLY_SHARED && 2 * shared >= content.length;
};

const rowsFor = (question: string, { asks }: Words) => asks.filter(({ ask }) => has(ask, question));

/** Whether the words of the language say what would answer a question. */
export const isKnown = (question: string, words: Words): boolean =>
  rowsFor(question, words).length > 0;

/** Whether a question asks for a time, a number or a cause, so that nothing else answers it. */
export const asksForForm = (question: string, words: Words): boolean =>
  rowsFor(question, words).some(({ form }) => form);

/** Whether a question asks why something happened. */
export const asksForCause = (question: string, words: Words): boolean =>
  rowsFor(question, words).some(({ event }) => event);

/** Whether it asks for nothing else. */
export const asksOnlyForForm = (question: string, words: Words): boolean =>
  rowsFor(question, words).every(({ form }) => form);

/** What a row says by itself, beside a word in common. */
const ROW = 2;

type Row = Words['asks'][number];

const closenessBy = (
  pattern: (row: Row) => string | undefined,
  text: string,
  question: string,
  words: Words,
  texts: readonly string[] = [],
): number => {
  const rows = rowsFor(question, words);
  const all = sharedOf(text, question, words);
  const shared = all.length;
  const isTold = (row: Row): boolean => {
    const told = pattern(row);
    const isOnly =
      shared > 0 && texts.filter((each) => told !== undefined && has(told, each)).length === 1;
    const isNear = isOnly || all.some((word) => !isCommon(word, texts, words));
    const isOfEvent = row.event === true && contentOf(question, words).length === 0;
    return told !== undefined && has(told, text) && (!row.near || isNear || isOfEvent);
  };
  const told = rows.filter(isTold).length;
  if (told > 0) return ROW * told + shared;
  return rows.length === 0 && isClear(text, question, words) ? shared : 0;
};

/** Whether a text tells in so many words what a question asks for. */
export const isAskedFor = (text: string, question: string, words: Words): boolean =>
  tellsIfAllowed(text, question, words) ||
  rowsFor(question, words).some(({ told }) => told !== undefined && has(told, text));

/**
 * How closely a text answers a question; 0: not. What is asked for is told in so many words, or the text is clearly
 * about all that the question is about. `texts`: all that may be told, where a word of most of them is to say nothing.
 */
export const closeness = (
  text: string,
  question: string,
  words: Words,
  texts?: readonly string[],
): number =>
  Math.max(
    closenessBy(({ told }) => told, text, question, words, texts),
    tellsIfAllowed(text, question, words) ? ROW + sharedWith(text, question, words) : 0,
  );

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
