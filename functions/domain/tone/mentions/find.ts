import type { LanguageData } from '../language/data.ts';
import { inLinks, type Link } from '../text/links.ts';
import type { RawReading } from '../text/reading.ts';
import { readClock } from './clock.ts';
import { readDate } from './dates.ts';
import type { Mention } from './mention.ts';
import { readNumber } from './numbers.ts';
import { readPhone } from './phone.ts';
import { TokenReader } from './token-reader.ts';
import { type ReadMention, wordReaders } from './word-readers.ts';

// In order of precedence: 2026-11-05 is a date, not a telephone number or a sum.
const numberReaders: readonly ReadMention[] = [readDate, readClock, readPhone, readNumber];
const markReaders: readonly ReadMention[] = [readPhone];

const readersAt = (reader: TokenReader, at: number): readonly ReadMention[] => {
  if (reader.isWord(at)) return wordReaders(reader.data)(reader.folded(at));
  return reader.isNumber(at) ? numberReaders : markReaders;
};

const isListNumber = (reader: TokenReader, at: number): boolean => {
  const before = reader.tokens[at]?.before ?? 'nothing';
  const isFirst = before === 'line' || before === 'blank-line';
  if (!isFirst || reader.small(at, 0, 99) === undefined) return false;
  const isEnd =
    /^[.)]$/u.test(reader.raw(at + 1)) && reader.isGlued(at + 1) && !reader.isGlued(at + 2);
  return isEnd && at + 2 < reader.tokens.length;
};

// Open 24/7, 24-7. "On 24/7" is a day.
const isNonStop = (reader: TokenReader, at: number): boolean => {
  const from = reader.raw(at) === '24' ? at : at - 2;
  const isIdiom =
    reader.raw(from) === '24' &&
    (reader.raw(from + 1) === '/' || reader.isDash(from + 1)) &&
    reader.raw(from + 2) === '7' &&
    [1, 2].every((past) => reader.isGlued(from + past));
  const goesOn = /^[/.–-]$/u.test(reader.raw(from + 3)) && reader.digits(from + 4) !== '';
  return isIdiom && !goesOn && !reader.data.times.beforeDate.includes(reader.folded(from - 1));
};

// 5G, 3D-skrivare.
const isWithLetter = (reader: TokenReader, at: number): boolean => {
  const [letter = ''] = reader.raw(at + 1).split('-', 1);
  return (
    reader.digits(at, 1) !== '' &&
    reader.isGlued(at + 1) &&
    /^\p{Lu}$/u.test(letter) &&
    reader.data.numbers.letters.includes(letter.toLowerCase())
  );
};

// COVID-19, Boeing 737-800: part of a name. 12. and 12) at the start of a line number a list.
const isLabel = (reader: TokenReader, at: number): boolean => {
  const isPartOfName =
    reader.isGlued(at) && reader.isGlued(at - 1) && reader.isDash(at - 1) && reader.isWord(at - 2);
  const isOther = () =>
    isNonStop(reader, at) || isWithLetter(reader, at) || isListNumber(reader, at);
  return isPartOfName || (reader.isNumber(at) && isOther());
};

const isNumberOrEnd = ({ tokens }: TokenReader, at: number): boolean =>
  (tokens[at]?.kind ?? 'number') === 'number';

// A number among numbers: only words and marks beside it make it a date, a time or a label.
const isPlainNumber = (reader: TokenReader, at: number): boolean =>
  isNumberOrEnd(reader, at) &&
  isNumberOrEnd(reader, at - 1) &&
  isNumberOrEnd(reader, at + 1) &&
  !reader.raw(at).startsWith('0');

const readAt = (reader: TokenReader, at: number): Mention[] | undefined => {
  if (isPlainNumber(reader, at)) return readNumber(reader, at);
  for (const read of readersAt(reader, at)) {
    const found = read(reader, at);
    if (found) return found;
  }
  return undefined;
};

/** All numbers, times, dates and telephone numbers of a text outside its links, from left to right. */
export const findMentions = (
  { tokens }: RawReading,
  links: readonly Link[],
  data: LanguageData,
): Mention[] => {
  const reader = new TokenReader(tokens, data);
  const isLink = inLinks(tokens, links);
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = isLink[at] || isLabel(reader, at) ? undefined : readAt(reader, at);
    if (found) mentions.push(...found);
    at = Math.max(at + 1, found?.at(-1)?.to ?? 0);
  }
  return mentions;
};
