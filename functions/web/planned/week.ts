import * as z from 'zod';

const DAY_MS = 24 * 60 * 60_000;
const DAYS = 7;
/** So many weeks can be looked at each way from today: a year, and the week that it ends in. */
const WEEKS_AWAY = 53;

const atNoon = (day: string): number => Date.parse(`${day}T12:00:00Z`);

/** The day that lies this many days after another. Days are dates (`2026-11-23`), so no clock changes them. */
const addDays = (day: string, days: number): string =>
  new Date(atNoon(day) + days * DAY_MS).toISOString().slice(0, 10);

const mondayOf = (day: string): string => {
  const sinceMonday = (new Date(atNoon(day)).getUTCDay() + 6) % DAYS;
  return addDays(day, -sinceMonday);
};

// Programs that follow every link come to an end.
const isNear = (monday: string, today: string): boolean =>
  Math.abs(atNoon(monday) - atNoon(mondayOf(today))) <= WEEKS_AWAY * DAYS * DAY_MS;

/** The seven days of a week from Monday on, and the Mondays before and after it, as far as one can look. */
export interface Week {
  days: string[];
  before: string | undefined;
  after: string | undefined;
}

/** The week in which a day lies; this week where it is too far away. */
export const weekOf = (day: string, today: string): Week => {
  const monday = isNear(mondayOf(day), today) ? mondayOf(day) : mondayOf(today);
  const near = (other: string) => (isNear(other, today) ? other : undefined);
  return {
    days: Array.from({ length: DAYS }, (_, i) => addDays(monday, i)),
    before: near(addDays(monday, -DAYS)),
    after: near(addDays(monday, DAYS)),
  };
};

const View = z.object({
  view: z.enum(['list', 'week']).catch('list'),
  day: z.iso.date().optional().catch(undefined),
});

/** What the address of the calendar chooses; what makes no sense in it is the list, or this week. */
export const chosenView = (query: Record<string, string>) => View.parse(query);
