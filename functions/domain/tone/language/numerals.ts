import type { LanguageData } from './data.ts';
import { numberPieces } from './number-words.ts';

const roman = /^m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/u;
const small = /^[ivx]{2,}$/u;
const long = /^(?=.*[ivx])[ivxlcdm]{3,}$/u;
// Words that are also written so.
const words = new Set(['vi', 'mix', 'liv', 'civ', 'dix']);

const values = new Map([
  ['i', 1],
  ['v', 5],
  ['x', 10],
  ['l', 50],
  ['c', 100],
  ['d', 500],
  ['m', 1000],
]);

const han =
  /^[\u3007\u96f6\u4e00\u4e8c\u4e24\u5169\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341\u767e\u5343\u842c\u4e07\u5104\u4ebf]+$/u;

const isRoman = (word: string): boolean =>
  (small.test(word) || long.test(word)) && roman.test(word) && !words.has(word);

/** Whether a folded word may be a number in signs of its own: Roman or Chinese. */
export const isNumeral = (word: string): boolean => isRoman(word) || han.test(word);

const romanValue = (word: string): number => {
  const each = Array.from(word, (letter) => values.get(letter) ?? 0);
  return each.reduce((sum, one, at) => sum + (one < (each[at + 1] ?? 0) ? -one : one), 0);
};

/** Whether a folded word is a number that is made to look like none: "thirty7", "l2". */
export const isDisguised = (word: string, data: LanguageData['numbers']): boolean => {
  const [, letters] = /^(\p{L}+)\d+$/u.exec(word) ?? [];
  if (letters === undefined) return false;
  return /^[lio]$/u.test(letters) || numberPieces(letters, data) !== undefined;
};

/**
 * The values of a word that is such a number; undefined for any other. A Chinese one, or a Roman one in small letters,
 * has none: nothing supports it. A Roman one has two letters or more, since "I" is a word; with a capital and small
 * letters it is a name.
 */
export const numeralValues = (raw: string): number[] | undefined => {
  const word = raw.toLowerCase();
  if (han.test(word)) return [];
  if (!isRoman(word) || (raw !== word && raw !== raw.toUpperCase())) return undefined;
  return raw === word ? [] : [romanValue(word)];
};
