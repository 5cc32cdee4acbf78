import type { Day, Mention } from '../mentions/mention.ts';
import { type LocalTime, weekdayOf } from './local-time.ts';

type Weekday = Required<Day> & { weekday: number };

/** The day some days after another. */
export const dayAfter = ({ year, month, day }: Required<Day>, days: number): Weekday => {
  const date = new Date(Date.UTC(year, month - 1, day + days));
  const parts = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()] as const;
  const [at, inMonth, onDay] = parts;
  return { year: at, month: inMonth, day: onDay, weekday: weekdayOf(...parts) };
};

/** Whether a sentence names the end of a day instead of the beginning of the next one. */
export const dayEndIn = (mentions: readonly Mention[]): 'surely' | 'perhaps' | undefined =>
  mentions.flatMap((one) => (one.kind === 'time' ? (one.endsDay ?? []) : []))[0];

// The day that a midnight begins, the one that it ends, or both.
const midnightDays = (midnight: Required<Day>, mentions: readonly Mention[]): Weekday[] => {
  const end = dayEndIn(mentions);
  const [before, itself] = [dayAfter(midnight, -1), dayAfter(midnight, 0)];
  if (end === undefined) return [itself];
  return end === 'surely' ? [before] : [before, itself];
};

/** The days that a text may name for the next update: at midnight the one before as well, or alone. */
export const nextUpdateDays = (next: LocalTime, mentions: readonly Mention[]): Weekday[] =>
  next.minutes === 0 ? midnightDays(next, mentions) : [dayAfter(next, 0)];

const isMidnight = (one: Mention): boolean => one.kind === 'time' && one.minutes.includes(0);

/** The days that begin at a midnight that a text tells of: "kl. 24 den 3 december" is 0.00 of the next one. */
export const midnightsIn = (mentions: readonly Mention[], year: number): Required<Day>[] => {
  if (!mentions.some(isMidnight)) return [];
  const after = dayEndIn(mentions) === undefined ? 0 : 1;
  return mentions
    .flatMap((one) => (one.kind === 'date' ? one.days : []))
    .flatMap(({ month, day, ...rest }) =>
      month === undefined || day === undefined
        ? []
        : dayAfter({ year, month, day, ...rest }, after),
    )
    .map(({ weekday: _, ...day }) => day);
};

/** What a sheet holds of days. */
interface Dated {
  days: readonly Day[];
  midnights: readonly Required<Day>[];
  weekdays: ReadonlySet<number>;
  nextUpdateAt: LocalTime | undefined;
}

/** The sheet for a sentence with these mentions: the day before a midnight counts where they end a day. */
export const atDayEnd = <Sheet extends Dated>(
  sheet: Sheet,
  mentions: readonly Mention[],
): Sheet => {
  const { nextUpdateAt: next, midnights } = sheet;
  const told = mentions.some(isMidnight) ? midnights : [];
  const days = [
    ...(next ? nextUpdateDays(next, mentions) : []),
    ...told.flatMap((midnight) => midnightDays(midnight, mentions)),
  ];
  if (days.length === 0) return sheet;
  return {
    ...sheet,
    days: [...sheet.days, ...days.map(({ weekday: _, ...day }) => day)],
    weekdays: new Set([...sheet.weekdays, ...days.map(({ weekday }) => weekday)]),
  };
};
