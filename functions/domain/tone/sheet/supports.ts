import type { Day, Mention } from '../mentions/mention.ts';
import { dayAfter } from './day-end.ts';
import { hasPhone, type Sheet } from './sheet.ts';

type Kind<Name extends Mention['kind']> = Extract<Mention, { kind: Name }>;

// Two thirds and 66.7 % differ in the last digits only.
const TOLERANCE = 0.001;

// Parts that no percentage says exactly: a third is 33 %.
const ROUNDED_PARTS = [3, 6, 7, 9];

const isRoundedPart = (value: number): boolean =>
  ROUNDED_PARTS.some((part) => Math.abs(value * part - Math.round(value * part)) < 1e-4);

const isWholePercent = (value: number): boolean =>
  Math.abs(value * 100 - Math.round(value * 100)) < 1e-9;

const isRoundedTo = (part: number, percentage: number): boolean =>
  isRoundedPart(part) &&
  isWholePercent(percentage) &&
  Math.round(part * 100) === Math.round(percentage * 100);

const isSamePart = (one: number, other: number): boolean =>
  Math.abs(one - other) < TOLERANCE || isRoundedTo(one, other) || isRoundedTo(other, one);

const hasNumber = (numbers: ReadonlySet<number>, value: number): boolean => {
  if (numbers.has(value)) return true;
  if (value <= 0 || value >= 1) return false;
  return [...numbers].some((number) => number > 0 && number < 1 && isSamePart(number, value));
};

/** Whether the sheet says such a part of a whole. */
export const hasShare = ({ numbers }: Sheet, value: number): boolean => hasNumber(numbers, value);

const overlaps = (sheet: Sheet, { low, high }: { low: number; high: number }): boolean =>
  [...sheet.amounts].some((number) => number >= low && number <= high) ||
  sheet.ranges.some((range) => range.low <= high && low <= range.high);

const sameOrOpen = (said: number | undefined, known: number | undefined): boolean =>
  said === undefined || said === known;

const coversDay = (said: Day, known: Day): boolean =>
  sameOrOpen(said.month, known.month) &&
  sameOrOpen(said.day, known.day) &&
  (known.year === undefined || sameOrOpen(said.year, known.year));

/** Whether a date says the same day as one that is known, perhaps less exactly. */
export const saysDay = (days: readonly Day[], known: readonly Day[]): boolean =>
  days.some((said) => known.some((one) => coversDay(said, one)));

// Without a time of publication it is unknown which day is tomorrow: then every day is supported.
const hasRelativeDay = (sheet: Sheet, days: number): boolean => {
  if (sheet.relativeDays.has(days) || !sheet.publishedAt) return true;
  const { weekday, year, month, day } = dayAfter(sheet.publishedAt, days);
  if (sheet.weekdays.has(weekday)) return true;
  return saysDay([{ year, month, day }], sheet.days);
};

const hasLength = ({ lengths }: Sheet, minutes: number): boolean =>
  lengths.has(Math.round(minutes));

// "14 hours" is not "14 days": a length counts as the same length, or as a number without a unit.
const hasAmount = (sheet: Sheet, { values, minutes }: Kind<'number'>): boolean => {
  if (minutes !== undefined && hasLength(sheet, minutes)) return true;
  const numbers = minutes === undefined ? sheet.numbers : sheet.unmeasured;
  return values.some((value) => hasNumber(numbers, value));
};

const hasValue = (sheet: Sheet, mention: Kind<'number'>): boolean =>
  hasAmount(sheet, mention) ||
  (mention.day !== undefined && saysDay([{ day: mention.day }], sheet.days));

const orNumber = (sheet: Sheet, { number }: { number?: number }): boolean =>
  number !== undefined && sheet.numbers.has(number);

/** Whether a number, time or date is on the sheet. */
export const isSupported = (sheet: Sheet, mention: Mention): boolean => {
  switch (mention.kind) {
    case 'number':
      return hasValue(sheet, mention);
    case 'length':
      // Without any length on the sheet it is a way to speak.
      return !mention.isSure || sheet.lengths.size === 0 || hasLength(sheet, mention.minutes);
    case 'range':
      return overlaps(sheet, mention);
    case 'time':
      return mention.minutes.some((one) => sheet.times.has(one)) || orNumber(sheet, mention);
    case 'date':
      return saysDay(mention.days, sheet.days) || orNumber(sheet, mention);
    case 'weekday':
      return sheet.weekdays.has(mention.weekday);
    case 'relative-day':
      return hasRelativeDay(sheet, mention.days);
    case 'phone':
      return hasPhone(sheet, mention.digits) || sheet.numbers.has(Number(mention.digits));
  }
};
