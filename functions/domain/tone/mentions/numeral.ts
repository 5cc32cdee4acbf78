import { isDisguised, numeralValues } from '../language/numerals.ts';
import type { Read, TokenReader } from './token-reader.ts';

const isCapital = (reader: TokenReader, at: number): boolean =>
  reader.isWord(at) && /^\p{Lu}/u.test(reader.raw(at));

// "King Charles III", "World War II", "type II": what stands before makes a Roman numeral part of a name.
const isRanked = (reader: TokenReader, at: number): boolean => {
  if (!reader.isNear(at) || !reader.isWord(at - 1)) return false;
  if (reader.data.numbers.ranked.includes(reader.folded(at - 1))) return true;
  const isNameBefore = isCapital(reader, at - 2) && reader.isNear(at - 1);
  return (
    isCapital(reader, at - 1) &&
    isNameBefore &&
    !reader.data.fillers.includes(reader.folded(at - 2))
  );
};

// Anywhere but beside a word for people, animals or harm it is a name, or an abbreviation.
const isCount = (reader: TokenReader, at: number): boolean => {
  const { counted, countedActs } = reader.data.numbers;
  if (isRanked(reader, at)) return false;
  if (reader.isIn(at + 1, counted)) return true;
  if (reader.raw(at - 1) === ':' && counted.includes(reader.folded(at - 2))) return true;
  if (reader.isNear(at) && isCapital(reader, at - 1)) return false;
  if (reader.isIn(at + 1, countedActs)) return true;
  const isBetween = reader.isNear(at + 1) && !isCapital(reader, at + 1);
  return isBetween && (reader.isIn(at + 2, counted) || reader.isIn(at + 2, countedActs));
};

/** Reads a word that is a number in signs of its own, or that one is hidden in, where it counts something. */
export const readNumeral = (reader: TokenReader, at: number): Read<number[]> | undefined => {
  if (!reader.isWord(at)) return undefined;
  const value = isDisguised(reader.folded(at), reader.data.numbers)
    ? []
    : numeralValues(reader.raw(at));
  const isSure = value?.length === 0 && !/^[a-z]/iu.test(reader.raw(at));
  return value && (isSure || isCount(reader, at)) ? { value, to: at + 1 } : undefined;
};
