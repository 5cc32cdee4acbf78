import { type Hour, halfDay } from './hour.ts';
import type { Mention } from './mention.ts';
import type { Read, TokenReader } from './token-reader.ts';

const DAY_MINUTES = 24 * 60;
const HALF_DAY_MINUTES = 12 * 60;

type HalfDay = 'am' | 'pm' | undefined;

const wrap = (minutes: number): number => (minutes + 2 * DAY_MINUTES) % DAY_MINUTES;

const minutesOf = ({ hour, minute, isLoose }: Hour, half: HalfDay): number[] => {
  const later = half === 'pm' ? HALF_DAY_MINUTES : 0;
  if (half && hour <= 12) return [wrap((hour % 12) * 60 + minute + later)];
  const exact = wrap(hour * 60 + minute);
  return isLoose && hour <= 12 ? [exact, wrap(exact + HALF_DAY_MINUTES)] : [exact];
};

const ending = ({ hour, minute }: Hour): { endsDay?: 'surely' } =>
  hour === 24 && minute === 0 ? { endsDay: 'surely' } : {};

/** A time of day that was read. */
export const time = (from: number, read: Read<Hour>, half: HalfDay, to = read.to): Mention => ({
  kind: 'time',
  minutes: minutesOf(read.value, half),
  ...ending(read.value),
  from,
  to,
});

/** The same with the half of the day that stands behind it, if any. */
export const withHalfDay = (reader: TokenReader, from: number, read: Read<Hour>): Mention => {
  const half = halfDay(reader, read.to);
  return time(from, read, half?.value, half?.to);
};

/** The same digits may be a number: 2.50, 14. */
export const orNumber = (from: number, read: Read<Hour>): Mention => ({
  kind: 'time',
  minutes: minutesOf(read.value, undefined),
  ...ending(read.value),
  number: read.value.hour + read.value.minute / 100,
  from,
  to: read.to,
});
