/** As many days mentions are kept at most: nothing lies in earlier ones. */
export const DAYS_KEPT = 400;

const DAY_CHARACTERS = 'yyyy-mm-dd'.length;

/** The day of a time in UTC, such as 2026-11-28. */
export const dayOf = (time: string): string => time.slice(0, DAY_CHARACTERS);

const DAY_MS = 24 * 60 * 60_000;

/** The day so many days before a time. */
export const dayBefore = (time: Date, days: number): string =>
  dayOf(new Date(time.getTime() - days * DAY_MS).toISOString());

/** Seconds since 1970, as the table's time-to-live attribute counts. */
export const seconds = (time: Date): number => Math.floor(time.getTime() / 1000);
