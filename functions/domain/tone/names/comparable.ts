import { onceForWord } from '../text/known-words.ts';
import { latinFor } from './look-alikes.ts';

const simple = /^[A-Za-z'-]*$/u;
const marks = /\p{M}/gu;

const latinInCase = (letter: string): string => {
  const latin = latinFor(letter);
  return letter === letter.toLowerCase() ? latin : latin.toUpperCase();
};

/** A name or text in plain Latin letters, in its case: no accents, and no look-alikes. */
export const inLatin = (text: string): string => {
  if (simple.test(text)) return text;
  return [...text.normalize('NFKD').replace(marks, '')].map(latinInCase).join('');
};

/** The form in which names are compared: lower case, no accents, no look-alikes. */
export const comparable = (name: string): string => inLatin(name).toLowerCase();

// Inside a word these are read as the letters that they look like.
const capitalI = /(?<=\p{Ll})I/gu;
const one = /(?<=\p{L})1(?=\p{L})/gu;
const zero = /(?<=\p{L})0(?=\p{L})/gu;

/** A word with the letters that some of its characters look like: GranIund with a capital i. */
export const asItLooks = (word: string): string =>
  word.replace(capitalI, 'l').replace(one, 'l').replace(zero, 'o');

const genitive = /(?:['\u2019]s|:s|s|['\u2019])$/u;

const formsOf = (word: string): string[] => {
  const whole = comparable(word).replaceAll('\u2019', "'");
  const bare = whole.replace(genitive, '');
  const head = whole.includes('-') ? [whole.slice(0, whole.indexOf('-'))] : [];
  return [whole, bare, ...head];
};

/** The names that a word may be a form of: itself, without its genitive, and the head of a compound. */
export const basesOf = onceForWord((word): readonly string[] => {
  const looks = asItLooks(word);
  const bases = looks === word ? formsOf(word) : [...formsOf(word), ...formsOf(looks)];
  return bases.filter((base, at) => base.length > 1 && bases.indexOf(base) === at);
});
