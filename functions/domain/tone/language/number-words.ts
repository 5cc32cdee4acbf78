import { onceFor } from '../once-for.ts';
import { onceForWord } from '../text/known-words.ts';
import type { LanguageData } from './data.ts';

type NumberData = LanguageData['numbers'];

/** A part of a number in words: `två` is 2, `hundra` multiplies. */
export interface NumberPiece {
  value: number;
  multiplies: boolean;
}

// A longer word makes no sense as a number.
const MAX_WORD_LENGTH = 60;

interface Part {
  text: string;
  piece: NumberPiece;
}
/** The parts of number words by their first letter, the longest first. */
type Parts = ReadonlyMap<string, readonly Part[]>;

const partsOf = ({ words, multipliers }: NumberData): Part[] => {
  const simple = Object.entries({ ...words, ...multipliers });
  return simple.map(([text, value]) => ({
    text,
    piece: { value, multiplies: Object.hasOwn(multipliers, text) },
  }));
};

const byFirstLetter = (data: NumberData): Parts =>
  Map.groupBy(
    partsOf(data).toSorted((one, other) => other.text.length - one.text.length),
    ({ text }) => text.charAt(0),
  );

// Every word of a text is looked up in these.
const partsIn = onceFor(byFirstLetter);

const longestPart = (word: string, from: number, parts: Parts): Part | undefined =>
  parts.get(word.charAt(from))?.find(({ text }) => word.startsWith(text, from));

// Suffixes only follow a number: "tals" alone is a word of its own.
const isTail = (word: string, from: number, data: NumberData): boolean =>
  from > 0 && data.suffixes.includes(word.slice(from).replace(/^-/u, ''));

const none: readonly NumberPiece[] = [];

// Takes the longest part each time and never looks back.
const readPieces = (word: string, data: NumberData): readonly NumberPiece[] => {
  const parts = partsIn(data);
  const pieces: NumberPiece[] = [];
  for (let from = 0; from < word.length; ) {
    if (word[from] === '-' && from > 0) from += 1;
    const part = longestPart(word, from, parts);
    if (!part) return isTail(word, from, data) ? pieces : none;
    pieces.push(part.piece);
    from += part.text.length;
  }
  return pieces;
};

// Each word of a text is asked several times.
const piecesIn = onceFor((data: NumberData) => onceForWord((word) => readPieces(word, data)));

/** The parts of a number in words: `tjugofem` is 20 and 5, `twenty-five` too. Undefined for any other word. */
export const numberPieces = (
  word: string,
  data: NumberData,
): readonly NumberPiece[] | undefined => {
  const pieces = word.length > MAX_WORD_LENGTH ? none : piecesIn(data)(word);
  return pieces.length > 0 ? pieces : undefined;
};

const joins = (sum: number, next: number): boolean => {
  if (sum === 0) return true;
  if (sum % 100 === 0) return next < 100;
  return sum % 10 === 0 && sum % 100 >= 20 && next < 10;
};

/** Adds parts up as they are read, and refuses a part that begins another number. */
export class NumberSum {
  #thousands = 0;
  #rest = 0;
  #isEmpty = true;

  get value(): number {
    return this.#thousands + this.#rest;
  }

  /** Adds a part that goes on with the same number; false for any other part. */
  add({ value, multiplies }: NumberPiece): boolean {
    if (!multiplies) {
      if (!(this.#isEmpty || joins(this.#rest, value))) return false;
      this.#rest += value;
    } else if (value < 1000) this.#rest = Math.max(this.#rest, 1) * value;
    else {
      this.#thousands += Math.max(this.#rest, this.#isEmpty ? 1 : 0) * value;
      this.#rest = 0;
    }
    this.#isEmpty = false;
    return true;
  }

  /** A sum that begins with a number in digits. */
  static from(value: number): NumberSum {
    const sum = new NumberSum();
    sum.#rest = value;
    sum.#isEmpty = false;
    return sum;
  }
}

/** The amount that one word says: "four" and "4" are the same. */
export const amountOf = (word: string, data: NumberData): number | undefined => {
  if (/^\d+$/u.test(word)) return Number(word);
  const sum = new NumberSum();
  const pieces = numberPieces(word, data);
  return pieces?.every((piece) => sum.add(piece)) ? sum.value : undefined;
};
