import { sharedWords, WORD_MIN_LETTERS, wordsIn } from '../brief/relevance.ts';
import { CLEARLY_SHARED, contentOf, has } from './content.ts';
import { isAbout } from './story.ts';
import type { Words } from './words.ts';

type Ask = Words['asks'][number];

/** What a question asks for, by its words. */
export const asksIn = (question: string, { asks }: Words): Ask[] =>
  asks.filter(({ ask }) => has(ask, question));

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

// "Walked": a form of a word that is too short to have a stem of its own.
const isForm = (word: string, text: string): boolean =>
  word.length === WORD_MIN_LETTERS &&
  new RegExp(`(?<!\\p{L})${word}\\p{L}{0,3}(?!\\p{L})`, 'iu').test(text);

/** Whether a text has a word of a question, in any form. */
export const holds = (text: string, word: string, { compounds }: Words): boolean => {
  if (/^\d/u.test(word)) return new RegExp(asNumber(word), 'u').test(text);
  if (word !== word.toLowerCase()) return text.includes(word);
  return sharedWords(text, word) > 0 || isForm(word, text) || (compounds && isPart(word, text));
};

/** Whether a text is about what a question asks about, in any form of a word. */
export const sharesSubject = (question: string, text: string, words: Words): boolean =>
  contentOf(question, words).some((word) => holds(text, word, words));

/** Whether words help with what a question asks for, and are no answer. */
export const helps = ({ half }: Ask, text: string): boolean =>
  half !== undefined && has(half, text);

/** As large a share of what a question is about, and it asks about what has happened. */
const OF_EVENT = 0.5;

/** Whether a question is about what has happened: no other answer need say it again. */
export const isOfEvent = (question: string, event: string, words: Words): boolean => {
  const content = contentOf(question, words);
  return content.filter((word) => holds(event, word, words)).length >= OF_EVENT * content.length;
};

/**
 * How closely a text answers a question about an event; 0: not. What is asked and what is asked about it must both be told:
 * each narrow row has its words. A single word in common is chance, unless it is the one that says most.
 */
export const closeness = (text: string, question: string, event: string, words: Words): number => {
  const content = contentOf(question, words);
  const shared = content.filter((word) => holds(text, word, words));
  const rows = asksIn(question, words);
  const isNear = ({ near, event: ofEvent }: Ask): boolean =>
    !near ||
    content.length === 0 ||
    shared.length > 0 ||
    (ofEvent === true && isOfEvent(question, event, words));
  const about = rows.filter((row) => helps(row, text) || (has(row.told, text) && isNear(row)));
  if (rows.some((row) => row.only && !about.includes(row))) return 0;
  // What leans on another fact says by itself only what is asked for in so many words.
  const isClear =
    about.length > 0 ||
    (!isAbout('leans', { text }, words) &&
      (shared.length >= CLEARLY_SHARED ||
        (content[0] !== undefined && shared.includes(content[0]))));
  return isClear ? shared.length + 2 * about.length : 0;
};
