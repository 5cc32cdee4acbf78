/** Format and control characters nobody sees: zero-width, bidi, tags, soft hyphen, BOM. */
const invisible = /[\p{Cf}\p{Co}]|(?!\s)\p{Cc}/gu;
const whitespace = /\s+/gu;
const sentenceEnd = /[.!?…]["”’»)]*$/u;

/** Words as typed, made safe to put into a text: NFC, nothing invisible, single spaces. */
export const plain = (words: string): string =>
  words.normalize('NFC').replace(invisible, '').replace(whitespace, ' ').trim();

/** Like `plain`, but line breaks stay: for quoting somebody's whole text. */
export const plainLines = (words: string): string =>
  words
    .split(/\r\n?|\n/u)
    .map(plain)
    .join('\n')
    .trim();

/** A whole sentence: begins with a capital, ends with a full stop. Empty stays empty. */
export const asSentence = (words: string): string => {
  const text = plain(words);
  if (text === '') return '';
  const [first = ''] = text;
  const capital = isAddress(text) ? first : first.toLocaleUpperCase('sv');
  return `${capital}${text.slice(first.length)}${sentenceEnd.test(text) ? '' : '.'}`;
};

/** Without the full stop, as in a title or inside a quotation. */
export const withoutStop = (words: string): string => plain(words).replace(/\.+$/u, '');

// The first word is an address or a name such as "iPhone": a capital would change it.
const isAddress = (text: string): boolean => /^(\S*[@/]|\S+\.\p{L}|\p{Ll}\p{Lu})/u.test(text);
