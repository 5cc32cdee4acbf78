import { NumberSum, numberPieces } from '../language/number-words.ts';
import { halfEnd, minutesOf } from './lengths.ts';
import type { Mention } from './mention.ts';
import { readNumeral } from './numeral.ts';
import { lookUp, type Read, type TokenReader } from './token-reader.ts';

// More digits are not an amount but a case number or the like.
const MAX_GROUPS = 5;
const MAX_WORDS = 12;

const isGroupMark = (reader: TokenReader, at: number): boolean =>
  reader.isGlued(at) && reader.isGlued(at + 1) && /^[.,'’]$/u.test(reader.raw(at));

// The place of the next group of three digits, after a blank or a mark; undefined if there is none.
const nextGroup = (
  reader: TokenReader,
  at: number,
  mark: string | undefined,
): number | undefined => {
  const isBlank = reader.tokens[at]?.before === 'space' && (mark ?? ' ') === ' ';
  if (isBlank && reader.digits(at).length === 3) return at;
  const isMark = isGroupMark(reader, at) && (mark ?? reader.raw(at)) === reader.raw(at);
  return isMark && reader.digits(at + 1).length === 3 ? at + 1 : undefined;
};

const decimalsAt = (reader: TokenReader, at: number): Read<string> | undefined => {
  const isMark = reader.isGlued(at) && reader.isGlued(at + 1) && /^[.,]$/u.test(reader.raw(at));
  const digits = isMark ? reader.digits(at + 1, 6) : '';
  return digits === '' ? undefined : { value: `.${digits}`, to: at + 2 };
};

const grouped = (
  reader: TokenReader,
  at: number,
): Read<string> & { groups: number; mark: string } => {
  let [value, to, groups] = [reader.digits(at), at + 1, 0];
  let mark: string | undefined;
  while (value.length <= 3 + 3 * groups && groups < MAX_GROUPS && reader.digits(at).length <= 3) {
    const next = nextGroup(reader, to, mark);
    if (next === undefined) break;
    mark = next === to ? ' ' : reader.raw(to);
    [value, to, groups] = [value + reader.digits(next), next + 1, groups + 1];
  }
  return { value, to, groups, mark: mark ?? '' };
};

const digitValues = (reader: TokenReader, at: number): Read<number[]> | undefined => {
  if (reader.tokens[at]?.kind !== 'number') return undefined;
  const whole = grouped(reader, at);
  const decimals = decimalsAt(reader, whole.to);
  const values = [Number(whole.value + (decimals?.value ?? ''))];
  // 1.200 and 1,200 are twelve hundred or one and a fifth.
  if (whole.groups === 1 && /^[.,]$/u.test(whole.mark)) {
    values.push(Number(`${reader.digits(at)}.${reader.digits(whole.to - 1)}`));
  }
  return { value: values.filter((value) => !Number.isNaN(value)), to: decimals?.to ?? whole.to };
};

const addWord = (reader: TokenReader, at: number, sum: NumberSum): boolean => {
  const pieces = reader.isWord(at)
    ? numberPieces(reader.folded(at), reader.data.numbers)
    : undefined;
  return pieces?.every((piece) => sum.add(piece)) ?? false;
};

const sumAt = (reader: TokenReader, at: number): number | undefined => {
  const sum = new NumberSum();
  return addWord(reader, at, sum) ? sum.value : undefined;
};

// Adds the words that go on with a number: "two hundred and forty-five".
const addWords = (reader: TokenReader, from: number, sum: NumberSum): number => {
  let to = from;
  for (let words = 0; words < MAX_WORDS && reader.isNear(to); words += 1) {
    const isAnd = reader.isIn(to, reader.data.numbers.and) && sum.value >= 100;
    const at = isAnd ? to + 1 : to;
    if (isAnd && (sumAt(reader, at) ?? 100) >= 100) break;
    if (!addWord(reader, at, sum)) break;
    to = at + 1;
  }
  return to;
};

const multiplied = (reader: TokenReader, { value, to }: Read<number[]>): Read<number[]> => {
  if (!reader.isNear(to)) return { value, to };
  const factor = lookUp(reader.data.numbers.multipliers, reader.folded(to));
  if (factor !== undefined) return { value: value.map((one) => one * factor), to: to + 1 };
  // 2 m is two million or two metres.
  const scale = lookUp(reader.data.numbers.scales, reader.folded(to));
  return { value: scale ? [...value.map((one) => one * scale), ...value] : value, to };
};

const withHalf = (reader: TokenReader, { value, to }: Read<number[]>): Read<number[]> => {
  const end = halfEnd(reader, to);
  return end === undefined ? { value, to } : { value: value.map((one) => one + 0.5), to: end };
};

const wordValues = (reader: TokenReader, at: number): Read<number[]> | undefined => {
  const sum = new NumberSum();
  if (!addWord(reader, at, sum)) return undefined;
  const to = addWords(reader, at + 1, sum);
  const isAlone =
    to === at + 1 &&
    halfEnd(reader, to) === undefined &&
    reader.data.numbers.one.includes(reader.folded(at));
  return isAlone ? undefined : withHalf(reader, { value: [sum.value], to });
};

const fraction = (reader: TokenReader, at: number): Read<number[]> | undefined => {
  const own = lookUp(reader.data.numbers.fractions, reader.folded(at));
  if (own !== undefined) return { value: [own], to: at + 1 };
  const ofOne = reader.data.numbers.single.includes(reader.folded(at - 1))
    ? lookUp(reader.data.numbers.parts, reader.folded(at))
    : undefined;
  if (ofOne !== undefined && reader.isIn(at + 1, reader.data.times.of))
    return { value: [ofOne], to: at + 1 };
  const count = reader.wordValue(at);
  const part = reader.isNear(at + 1)
    ? lookUp(reader.data.numbers.parts, reader.folded(at + 1))
    : undefined;
  return count === undefined || part === undefined
    ? undefined
    : { value: [count * part], to: at + 2 };
};

// "Sextioelva": made of numbers, and none.
const madeUp = (reader: TokenReader, at: number): Read<number[]> | undefined => {
  const pieces = reader.isWord(at) ? numberPieces(reader.folded(at), reader.data.numbers) : [];
  const isMadeUp = pieces !== undefined && pieces.length > 1 && sumAt(reader, at) === undefined;
  return isMadeUp
    ? { value: [pieces.reduce((sum, { value }) => sum + value, 0)], to: at + 1 }
    : undefined;
};

const isPercent = (reader: TokenReader, at: number): boolean =>
  reader.isNear(at) &&
  (reader.raw(at) === '%' ||
    reader.data.numbers.percent.includes(reader.folded(at)) ||
    (reader.isNear(at + 1) &&
      reader.data.numbers.percent.includes(`${reader.folded(at)} ${reader.folded(at + 1)}`)));

const duration = (reader: TokenReader, { value, to }: Read<number[]>): { minutes?: number } => {
  const minutes = minutesOf(reader, value[0] ?? 0, to);
  return minutes === undefined ? {} : { minutes };
};

const ordinal = (reader: TokenReader, at: number): Mention[] | undefined => {
  const value = lookUp(reader.data.numbers.ordinals, reader.folded(at));
  // First and second have too many other meanings.
  if (value === undefined || value < 3) return undefined;
  return [{ kind: 'number', values: [value], isShare: false, day: value, from: at, to: at + 1 }];
};

/** Reads numbers in digits and words, with their multipliers, fractions and vague amounts. */
export const readNumber = (reader: TokenReader, at: number): Mention[] | undefined => {
  const digits = digitValues(reader, at);
  const read =
    fraction(reader, at) ??
    (digits ? multiplied(reader, withHalf(reader, digits)) : wordValues(reader, at)) ??
    readNumeral(reader, at) ??
    madeUp(reader, at);
  if (read) {
    const percent = isPercent(reader, read.to) ? read.value.map((value) => value / 100) : [];
    const values = [...read.value, ...percent];
    const isShare = percent.length > 0;
    return [{ kind: 'number', values, isShare, ...duration(reader, read), from: at, to: read.to }];
  }
  const vague = reader.data.numbers.vague;
  const range = Object.hasOwn(vague, reader.folded(at)) ? vague[reader.folded(at)] : undefined;
  if (!range) return ordinal(reader, at);
  return [{ kind: 'range', from: at, to: at + 1, low: range[0], high: range[1] }];
};
