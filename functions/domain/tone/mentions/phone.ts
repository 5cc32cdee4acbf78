import type { Mention } from './mention.ts';
import type { TokenReader } from './token-reader.ts';

// E.164: at most 15 digits. Fewer than six can't be called from outside.
const MIN_DIGITS = 6;
const MAX_DIGITS = 15;

// +46 (0)8: the zero is dialled inside the country only.
const isTrunkZero = (reader: TokenReader, at: number): boolean =>
  reader.digits(at) === '0' && reader.raw(at - 1) === '(' && reader.raw(at + 1) === ')';

// "08-123 45 67 (8–20)": what opens behind a whole number is not of it.
const endsAt = (reader: TokenReader, at: number, digits: string): boolean =>
  digits.length >= MIN_DIGITS && reader.raw(at) === '(';

const isJoint = (reader: TokenReader, at: number): boolean =>
  reader.isNear(at) &&
  (reader.isDash(at) || /^[/()]$/u.test(reader.raw(at)) || isTrunkZero(reader, at));

/** The digits from a token on, in groups that blanks, dashes, slashes and brackets may part. */
export const readDigits = (reader: TokenReader, from: number): { digits: string; to: number } => {
  let [digits, to] = ['', from];
  for (let at = from; digits.length < MAX_DIGITS && reader.isNear(at); at += 1) {
    const more = isTrunkZero(reader, at) ? '' : reader.digits(at);
    if (more !== '') [digits, to] = [digits + more, at + 1];
    else if (!isJoint(reader, at) || endsAt(reader, at, digits)) break;
  }
  return { digits, to };
};

const digitsWithFirst = (reader: TokenReader, start: number, first: string) => {
  const rest = readDigits(reader, start + 1);
  return { digits: first + rest.digits, to: Math.max(rest.to, start + 1) };
};

/** Reads telephone numbers: they begin with + or 0 and may be grouped in any way. */
export const readPhone = (reader: TokenReader, at: number): Mention[] | undefined => {
  const isAbroad = reader.raw(at) === '+' && reader.isGlued(at + 1);
  if (!isAbroad && !/^0\d/u.test(reader.digits(at)) && reader.raw(at) !== '(') return undefined;
  const start = isAbroad || reader.raw(at) === '(' ? at + 1 : at;
  const first = reader.digits(start);
  if (first === '' || (!isAbroad && !/^0\d/u.test(first))) return undefined;
  const { digits, to } = digitsWithFirst(reader, start, first);
  if (digits.length < MIN_DIGITS || digits.length > MAX_DIGITS) return undefined;
  return [{ kind: 'phone', digits, from: start, to }];
};

const withoutZeros = (digits: string): string => digits.replace(/^0+/u, '');

const endsWith = (long: string, short: string): boolean =>
  short.length >= MIN_DIGITS - 1 && long.endsWith(short);

/** Whether two ways to write a telephone number mean the same one: with or without country code. */
export const samePhone = (one: string, other: string): boolean => {
  const [own, others] = [withoutZeros(one), withoutZeros(other)];
  return own.length < others.length ? endsWith(others, own) : endsWith(own, others);
};
