import type { Read, TokenReader } from './token-reader.ts';

/** A time of day as it was written. */
export interface Hour {
  hour: number;
  minute: number;
  /** Written as 2 or two, not 02: may be of the afternoon where people count to twelve. */
  isLoose: boolean;
  form: 'hour' | 'colon' | 'dot' | 'word';
}

/** Reads 1430, which only a word like `kl` makes a time. */
export const compactHour = (reader: TokenReader, at: number): Read<Hour> | undefined => {
  const digits = reader.digits(at, 4);
  if (digits.length !== 4) return undefined;
  const [hour, minute] = [Number(digits.slice(0, 2)), Number(digits.slice(2))];
  if (!(hour <= 24 && minute < 60)) return undefined;
  return { value: { hour, minute, isLoose: false, form: 'colon' }, to: at + 1 };
};

const pastSeconds = (reader: TokenReader, at: number): number =>
  reader.raw(at) === ':' && reader.digits(at + 1).length === 2 && reader.isGlued(at + 1)
    ? at + 2
    : at;

/** Reads 14, 14.30, 14:30 and 14:30:00. */
export const digitHour = (reader: TokenReader, at: number): Read<Hour> | undefined => {
  const hour = reader.small(at, 0, 24);
  if (hour === undefined) return undefined;
  const isLoose = reader.data.times.twelveHours && !reader.raw(at).startsWith('0');
  const mark = reader.isGlued(at + 1) ? reader.raw(at + 1) : '';
  const isPair = reader.digits(at + 2, 2).length === 2 && reader.isGlued(at + 2);
  const minute = isPair && (mark === ':' || mark === '.') ? reader.small(at + 2, 0, 59) : undefined;
  if (minute === undefined)
    return { value: { hour, minute: 0, isLoose, form: 'hour' }, to: at + 1 };
  const form = mark === ':' ? 'colon' : 'dot';
  return { value: { hour, minute, isLoose, form }, to: pastSeconds(reader, at + 3) };
};

const wordHour = (reader: TokenReader, at: number): Read<Hour> | undefined => {
  const hour = reader.wordValue(at);
  if (hour === undefined || hour > 24) return undefined;
  return { value: { hour, minute: 0, isLoose: true, form: 'word' }, to: at + 1 };
};

/** Reads an hour in digits or in words. */
export const anyHour = (reader: TokenReader, at: number) =>
  digitHour(reader, at) ?? wordHour(reader, at);

const shifted = (reader: TokenReader, at: number, minute: number): Read<Hour> | undefined => {
  const read = anyHour(reader, at);
  if (!read || read.value.hour > 12) return undefined;
  return { value: { ...read.value, minute, isLoose: true, form: 'word' }, to: read.to };
};

/** Reads "half past two", "kvart i tre", "tio över tre". */
export const timeInWords = (reader: TokenReader, at: number): Read<Hour> | undefined => {
  const { half, quarter, past, to } = reader.data.times;
  if (half.words.includes(reader.folded(at))) {
    if (half.minutes < 0) return shifted(reader, at + 1, half.minutes);
    return reader.isIn(at + 1, past) ? shifted(reader, at + 2, half.minutes) : undefined;
  }
  const isQuarter = quarter.includes(reader.folded(at));
  const minute = isQuarter ? 15 : (reader.wordValue(at) ?? reader.small(at, 1, 29));
  if (minute === undefined || minute > 29) return undefined;
  const offset = reader.isIn(at + 1, past) ? minute : reader.isIn(at + 1, to) ? -minute : undefined;
  if (offset === undefined) return undefined;
  // "Fem över halv sex".
  const isBeforeHalf = half.minutes < 0 && reader.isIn(at + 2, half.words);
  return isBeforeHalf
    ? shifted(reader, at + 3, half.minutes + offset)
    : shifted(reader, at + 2, offset);
};

/** Reads am, p.m. and the like. */
export const halfDay = (reader: TokenReader, at: number): Read<'am' | 'pm'> | undefined => {
  const { am, pm } = reader.data.times;
  const isDotted = reader.isNear(at) && reader.raw(at + 1) === '.' && reader.isGlued(at + 2);
  const word = isDotted ? reader.folded(at) + reader.folded(at + 2) : reader.folded(at);
  if (!reader.isNear(at) || !(am.includes(word) || pm.includes(word))) return undefined;
  const to = isDotted ? reader.past(at + 3, '.') : at + 1;
  return { value: am.includes(word) ? 'am' : 'pm', to };
};
