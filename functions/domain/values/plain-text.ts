import { withFewMarks } from './characters.ts';

/** Format and control characters that nobody sees: zero-width, bidi, tags, soft hyphen, BOM. */
const invisible = /[\p{Cf}\p{Co}]|(?!\s)\p{Cc}/gu;
const whitespace = /\s+/gu;
const sentenceEnd = /[.!?…]["”’»)]*$/u;

/** Typed words in a form that is safe to put into a text: NFC, nothing invisible, single spaces. */
export const plainText = (words: string): string =>
  withFewMarks(words).normalize('NFC').replace(invisible, '').replace(whitespace, ' ').trim();

/** Like `plainText`, but line breaks stay: for quoting a whole text. */
export const plainLines = (words: string): string =>
  words
    .split(/\r\n?|\n/u)
    .map(plainText)
    .join('\n')
    .trim();

/** A whole sentence: begins with a capital, ends with a full stop. Empty stays empty. */
export const asSentence = (words: string): string => {
  const text = plainText(words);
  if (text === '') return '';
  const [first = ''] = text;
  const capital = keepsItsCase(text) ? first : first.toLocaleUpperCase('sv');
  return `${capital}${text.slice(first.length)}${sentenceEnd.test(text) ? '' : '.'}`;
};

/** The words without their full stop, for a title or a quotation. */
export const withoutStop = (words: string): string => plainText(words).replace(/\.+$/u, '');

// A capital would change a first word that is an address or a name such as "iPhone".
const keepsItsCase = (text: string): boolean => /^(\S*[@/]|\S+\.\p{L}|\p{Ll}\p{Lu})/u.test(text);
