import { patternOf } from '../../values/pattern.ts';
import { sharedWords, WORD_MIN_LETTERS, wordsIn } from '../brief/relevance.ts';
import { contentOf } from './content.ts';
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
const ENDING = /^(?:s|es|e?d|ing|er?|e?n|et|ar?|a[dt]e?|at?s|t|de)?$/u;

// "Walked" and "walks", "bokad" and "bokat": words of which no more is alike than the shortest stem.
const isForm = (word: string, other: string): boolean =>
  word.slice(0, WORD_MIN_LETTERS) === other.slice(0, WORD_MIN_LETTERS) &&
  [word, other].every((one) => ENDING.test(one.slice(WORD_MIN_LETTERS)));

// "Rang" and "ringing": forms and words of one meaning that don't begin alike.
const isAlike = (word: string, other: string, { alike }: Words): boolean =>
  alike.some((group) => [word, other].every((one) => patternOf(`^(?:${group})$`, 'u').test(one)));

const holdsForm = (text: string, word: string, words: Words): boolean =>
  wordsIn(text).some((other) => isForm(word, other) || isAlike(word, other, words));

/** The word itself in any form, and no compound of it. */
export const isWhole = (text: string, word: string): boolean =>
  /^\d/u.test(word)
    ? new RegExp(asNumber(word), 'u').test(text)
    : wordsIn(text).some(
        (other) =>
          other.slice(0, PART_LETTERS) === word.slice(0, PART_LETTERS) &&
          Math.abs(other.length - word.length) <= ENDING_LETTERS,
      );

/** The word itself in any form, and no compound that holds it: "förskolan" is not "skolan". */
export const isSame = (text: string, word: string, words: Words): boolean =>
  isWhole(text, word) || holdsForm(text, word, words) || text.includes(word.toUpperCase());

/** The word itself in any form, or a compound that is a kind of it: "månadshyran" is "hyran", "hyreshuset" is not. */
export const isOrEndsIn = (text: string, word: string, words: Words): boolean =>
  isSame(text, word, words) ||
  (words.compounds && wordsIn(text).some((other) => other.endsWith(word)));

/** Whether a text holds a word in any form, or a part of it where words are compounds. */
export const holds = (text: string, word: string, words: Words): boolean => {
  if (/^\d/u.test(word)) return new RegExp(asNumber(word), 'u').test(text);
  if (word !== word.toLowerCase()) return text.includes(word);
  return (
    sharedWords(text, word) > 0 ||
    holdsForm(text, word, words) ||
    (words.compounds && isPart(word, text))
  );
};

/** The words that say what a question asks about and that a text holds. */
export const sharedOf = (text: string, question: string, words: Words): string[] =>
  contentOf(question, words).filter((word) => holds(text, word, words));

/** What most of the texts are about says nothing of which of them answers. */
const COMMON_TEXTS = 3;

/** Whether half of some texts hold a word. */
export const isCommon = (word: string, texts: readonly string[], words: Words): boolean => {
  const holding = texts.filter((text) => holds(text, word, words)).length;
  return holding >= COMMON_TEXTS && 2 * holding >= texts.length;
};
