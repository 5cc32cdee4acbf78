import * as z from 'zod';

const DAY_MS = 24 * 60 * 60_000;
const DAYS = 7;

const atNoon = (day: string): number => Date.parse(`${day}T12:00:00Z`);

/** The day that lies this many days after another. Days are dates (`2026-11-23`), so no clock changes them. */
const addDays = (day: string, days: number): string =>
  new Date(atNoon(day) + days * DAY_MS).toISOString().slice(0, 10);

const mondayOf = (day: string): string => {
  const sinceMonday = (new Date(atNoon(day)).getUTCDay() + 6) % DAYS;
  return addDays(day, -sinceMonday);
};

/** The seven days of a week from Monday on, and the Mondays before and after it. */
export interface Week {
  days: string[];
  before: string;
  after: string;
}

/** The week in which a day lies. */
export const weekOf = (day: string): Week => {
  const monday = mondayOf(day);
  return {
    days: Array.from({ length: DAYS }, (_, i) => addDays(monday, i)),
    before: addDays(monday, -DAYS),
    after: addDays(monday, DAYS),
  };
};

// A year of four digits keeps the days before and after one, whatever an address says.
const Day = z.iso.date().refine((day) => day >= '1000-01-08' && day <= '9999-12-20');

const View = z.object({
  view: z.enum(['list', 'week']).catch('list'),
  day: Day.optional().catch(undefined),
});

/** What the address of the calendar chooses; what makes no sense in it is the list, or this week. */
export const chosenView = (query: Record<string, string>) => View.parse(query);
