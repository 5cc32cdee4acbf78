import type { TokenReader } from './token-reader.ts';

const isOfDay = (reader: TokenReader, at: number): boolean =>
  reader.isIn(at, reader.data.times.ofDay);

/** Whether a word stands here. */
export const hasWord = (reader: TokenReader, at: number): boolean =>
  reader.isWord(at) && reader.isNear(at);

/** No word that could be counted: "till 21 på söndag". */
export const isNoThing = (reader: TokenReader, at: number): boolean =>
  isOfDay(reader, at) || reader.isIn(at, reader.data.clauseWords);

// "till 2 100 anställda", "from 7,300 customers" name no hour: more digits belong to the number.
const goesOn = (reader: TokenReader, at: number): boolean => {
  const isMark = /^[,'’]$/u.test(reader.raw(at)) && reader.isGlued(at) && reader.isGlued(at + 1);
  return reader.tokens[isMark ? at + 1 : at]?.kind === 'number';
};

/** "Since six", "at four in the morning", "at five if you like": no word says what there are six of. */
export const countsNothing = (reader: TokenReader, to: number): boolean =>
  !goesOn(reader, to) &&
  (!hasWord(reader, to) || isNoThing(reader, to)) &&
  !reader.isDash(to) &&
  reader.raw(to) !== '%';
