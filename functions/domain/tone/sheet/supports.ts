import type { Day, Mention } from '../mentions/mention.ts';
import { dayAfter } from './day-end.ts';
import { hasPhone, type Sheet } from './sheet.ts';

type Kind<Name extends Mention['kind']> = Extract<Mention, { kind: Name }>;

// Two thirds and 66.7 % differ in the last digits only.
const TOLERANCE = 0.001;

const hasNumber = ({ numbers }: Sheet, value: number): boolean => {
  if (numbers.has(value)) return true;
  if (value <= 0 || value >= 1) return false;
  return [...numbers].some((number) => Math.abs(number - value) < TOLERANCE);
};

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

const hasValue = (sheet: Sheet, mention: Kind<'number'>): boolean =>
  mention.values.some((value) => hasNumber(sheet, value)) ||
  (mention.day !== undefined && saysDay([{ day: mention.day }], sheet.days));

const orNumber = (sheet: Sheet, { number }: { number?: number }): boolean =>
  number !== undefined && sheet.numbers.has(number);

/** Whether a number, time or date is on the sheet. */
export const isSupported = (sheet: Sheet, mention: Mention): boolean => {
  switch (mention.kind) {
    case 'number':
      return hasValue(sheet, mention);
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
