import { countsNothing, hasWord, isNoThing } from './counts-nothing.ts';
import { anyHour, digitHour, type Hour, halfDay } from './hour.ts';
import { type Before, isHourBehind, isHourWord, saidBefore } from './hour-words.ts';
import type { Mention } from './mention.ts';
import { orNumber, time, withHalfDay } from './time-of-day.ts';
import type { Read, TokenReader } from './token-reader.ts';

const joins = (reader: TokenReader, at: number): boolean =>
  reader.isDash(at) || reader.isIn(at, reader.data.times.connect);

// "kl. 14–16", "kl. 14 och 16": the second one needs no word of its own.
const second = (reader: TokenReader, at: number): Mention[] => {
  const read = joins(reader, at) ? digitHour(reader, at + 1) : undefined;
  if (
    !read ||
    (hasWord(reader, read.to) && !halfDay(reader, read.to) && !isNoThing(reader, read.to))
  )
    return [];
  return [withHalfDay(reader, at + 1, read)];
};

/** A time, and the one that it is joined with. */
export const andSecond = (reader: TokenReader, first: Mention): Mention[] => [
  first,
  ...second(reader, first.to),
];

/** "from 2 to 4 pm": the first one is of the same half of the day. */
export const sharedHalfDay = (
  reader: TokenReader,
  at: number,
  read: Read<Hour>,
): Mention[] | undefined => {
  const later = joins(reader, read.to) ? anyHour(reader, read.to + 1) : undefined;
  const half = later && halfDay(reader, later.to);
  if (!(later && half)) return undefined;
  return [time(at, read, half.value), time(read.to + 1, later, half.value, half.to)];
};

// "08-123 45 67, 8–20": whoever answers there does so then.
const isBehindNumber = (reader: TokenReader, at: number): boolean =>
  /^[,(]$/u.test(reader.raw(at - 1)) && reader.digits(at - 2).length > 1;

// "Weekdays 8–20", "öppet: 8–20", "on Fridays 8 to 20", "open every day 8–20".
const isOfOpening = (reader: TokenReader, at: number, before: Before): boolean => {
  const lead = reader.raw(at - 1) === ':' ? at - 2 : at - 1;
  const isHours =
    isHourWord(reader, lead) || reader.data.times.eachDay.includes(reader.folded(lead));
  return (before === 'hours' && isHours) || isBehindNumber(reader, at);
};

// Whether two bare numbers are hours: "rose from 8 to 20" tells none, "the power is off from 8 to 20" may.
const hoursFrom = (reader: TokenReader, at: number, to: number): 'surely' | 'perhaps' | 'no' => {
  const { between, from } = reader.data.times;
  const [before, lead] = [saidBefore(reader, at), reader.folded(at - 1)];
  if (isOfOpening(reader, at, before)) return 'surely';
  if (between.includes(lead)) return before === 'amount' ? 'perhaps' : 'surely';
  if (!from.includes(lead) || before === 'amount' || before === 'change') return 'no';
  return before === 'hours' || isHourBehind(reader, to) ? 'surely' : 'perhaps';
};

const NOON = 12;

// Who closes at 20 opens at 8 in the morning.
const ofWholeDay = (hours: readonly Read<Hour>[]): Read<Hour>[] => {
  const isLoose = hours.every(({ value: { hour } }) => hour <= NOON);
  return hours.map((one) => (isLoose ? one : { ...one, value: { ...one.value, isLoose } }));
};

/** "Between 8 and 17", "mellan nio och tio", "from 8 to 20", "weekdays 8–20": numbers or times. */
export const hourSpan = (
  reader: TokenReader,
  at: number,
  first: Read<Hour>,
): Mention[] | undefined => {
  const last = joins(reader, first.to) ? anyHour(reader, first.to + 1) : undefined;
  if (!last || !countsNothing(reader, last.to)) return undefined;
  const are = hoursFrom(reader, at, last.to);
  const [from, to] = ofWholeDay([first, last]);
  if (are === 'no' || !(from && to)) return undefined;
  const both = [orNumber(at, from), orNumber(first.to + 1, to)];
  return are === 'surely' ? both : both.map((one) => ({ ...one, isPerhapsAmount: true }));
};
