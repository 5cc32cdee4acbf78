import { dateFormat } from '#domain/values/date-format.ts';
import type { Language } from '#domain/values/language.ts';
import { locales } from '#domain/values/locale.ts';

/** The zone that times are written in, and what time it is. */
export interface ClockSettings {
  timeZone: string;
  now: () => Date;
}

const DAY_MS = 24 * 60 * 60_000;
/** So many days off a day of the week still tells which day is meant. */
const NAMED_DAYS = 6;

const dayOf = (at: Date, timeZone: string): number =>
  Date.parse(dateFormat('en-CA', { timeZone }).format(at));

const isNear = (at: Date, { timeZone, now }: ClockSettings): boolean =>
  Math.abs(dayOf(at, timeZone) - dayOf(now(), timeZone)) <= NAMED_DAYS * DAY_MS;

/**
 * Day of the week, or the date where it lies further off, and time of day in the plan's time zone, as the pages
 * write it: "sön 14.20", "Sun 14:20", "6 dec. 14.20".
 */
export const clockTime = (at: string, language: Language, settings: ClockSettings): string => {
  const { timeZone } = settings;
  const moment = new Date(at);
  const day = isNear(moment, settings)
    ? ({ weekday: 'short' } as const)
    : ({ day: 'numeric', month: 'short' } as const);
  const format = { hour: '2-digit', minute: '2-digit', timeZone } as const;
  const words = dateFormat(locales[language], { ...format, ...day }).format(moment);
  return language === 'sv' ? words.replace(':', '.') : words;
};
