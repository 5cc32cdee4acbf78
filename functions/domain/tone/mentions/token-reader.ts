import type { LanguageData } from '../language/data.ts';
import { numberPieces } from '../language/number-words.ts';
import type { Token } from '../text/tokens.ts';

/** An own entry of a record: a text may hold words like `constructor`. */
export const lookUp = (
  record: Readonly<Record<string, number>>,
  key: string,
): number | undefined => (Object.hasOwn(record, key) ? record[key] : undefined);

const dashes = new Set(['-', '\u2013', '\u2014', '\u2212']);

/** Tokens as numbers and times are read from them. No place is out of range: beyond the end all is empty. */
export class TokenReader {
  readonly tokens: readonly Token[];
  readonly data: LanguageData;

  constructor(tokens: readonly Token[], data: LanguageData) {
    this.tokens = tokens;
    this.data = data;
  }

  raw(at: number): string {
    return this.tokens[at]?.raw ?? '';
  }

  folded(at: number): string {
    return this.tokens[at]?.folded ?? '';
  }

  isWord(at: number): boolean {
    return this.tokens[at]?.kind === 'word';
  }

  isNumber(at: number): boolean {
    return this.tokens[at]?.kind === 'number';
  }

  isGlued(at: number): boolean {
    return this.tokens[at]?.before === 'nothing';
  }

  /** Nothing or blanks of the same line stand before the token. */
  isNear(at: number): boolean {
    return this.isGlued(at) || this.tokens[at]?.before === 'space';
  }

  isIn(at: number, words: readonly string[]): boolean {
    return this.isNear(at) && words.includes(this.folded(at));
  }

  isDash(at: number): boolean {
    return this.isNear(at) && dashes.has(this.raw(at));
  }

  /** The digits of a token that holds nothing else, at most `longest` of them; else empty. */
  digits(at: number, longest = 15): string {
    const token = this.tokens[at];
    return token?.kind === 'number' && token.raw.length <= longest ? token.raw : '';
  }

  /** A whole number from `low` to `high` of at most two digits. */
  small(at: number, low: number, high: number): number | undefined {
    const digits = this.digits(at, 2);
    const value = Number(digits);
    return digits !== '' && value >= low && value <= high ? value : undefined;
  }

  /** A number in one word: `tjugofem`. */
  wordValue(at: number): number | undefined {
    const pieces = this.isWord(at) ? numberPieces(this.folded(at), this.data.numbers) : undefined;
    return pieces?.length === 1 ? pieces[0]?.value : undefined;
  }

  /** Skips one token if it is this mark. */
  past(at: number, mark: string): number {
    return this.raw(at) === mark ? at + 1 : at;
  }
}

/** A value that was read, and the token after it. */
export interface Read<Value> {
  value: Value;
  to: number;
}
