import type { Day, Mention } from '../mentions/mention.ts';
import { type LocalTime, weekdayOf } from './local-time.ts';
import type { Sheet } from './sheet.ts';

/** The day some days after a moment. */
export const dayAfter = (
  { year, month, day }: LocalTime,
  days: number,
): Required<Day> & { weekday: number } => {
  const date = new Date(Date.UTC(year, month - 1, day + days));
  const parts = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()] as const;
  const [at, inMonth, onDay] = parts;
  return { year: at, month: inMonth, day: onDay, weekday: weekdayOf(...parts) };
};

/** Whether a sentence names the end of a day instead of the beginning of the next one. */
export const dayEndIn = (mentions: readonly Mention[]): 'surely' | 'perhaps' | undefined =>
  mentions.flatMap((one) => (one.kind === 'time' ? (one.endsDay ?? []) : []))[0];

/** The days that a text may name for the next update: at midnight the one before as well, or alone. */
export const nextUpdateDays = (
  next: LocalTime,
  mentions: readonly Mention[],
): (Required<Day> & { weekday: number })[] => {
  const end = next.minutes === 0 ? dayEndIn(mentions) : undefined;
  const [before, itself] = [dayAfter(next, -1), dayAfter(next, 0)];
  if (end === undefined) return [itself];
  return end === 'surely' ? [before] : [before, itself];
};

/** The sheet for a sentence with these mentions: the day before a midnight counts where they end a day. */
export const atDayEnd = (sheet: Sheet, mentions: readonly Mention[]): Sheet => {
  if (!sheet.nextUpdateAt) return sheet;
  const days = nextUpdateDays(sheet.nextUpdateAt, mentions);
  return {
    ...sheet,
    days: [...sheet.days, ...days.map(({ weekday: _, ...day }) => day)],
    weekdays: new Set([...sheet.weekdays, ...days.map(({ weekday }) => weekday)]),
  };
};
