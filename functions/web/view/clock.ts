import { dateFormat } from '#domain/values/date-format.ts';
import type { Language } from '#domain/values/language.ts';
import { locales } from '#domain/values/locale.ts';
import { NO_BREAK } from '../messages/unbroken.ts';

/** Puts instants (ISO 8601) into words, in the plan's time zone. */
export interface WallClock {
  /** Clock time, with the date unless it is today: "kl. 14.20", "22 nov. kl. 14.20". */
  words(instant: string): string;
  /** Clock time alone, for what stands below its day. */
  time(instant: string): string;
  /** The date alone: "22 nov.". */
  date(instant: string): string;
  /** Date with year, clock time with seconds, and zone, for evidence: "22 Nov 2026, 14:20:05 (UTC+1)". */
  exact(instant: string): string;
}

/** The date (`2026-11-23`) of an instant by the clocks of the time zone. */
export const dayOf = (at: Date, timeZone: string): string =>
  dateFormat('en-CA', { timeZone }).format(at);

const dateWords = (at: Date, now: Date, language: Language, timeZone: string): string => {
  const sameYear = dayOf(at, timeZone).slice(0, 4) === dayOf(now, timeZone).slice(0, 4);
  return dateFormat(locales[language], {
    timeZone,
    day: 'numeric',
    month: 'short',
    ...(!sameYear && { year: 'numeric' }),
  })
    .format(at)
    .replaceAll(' ', NO_BREAK);
};

const clockTime = (at: Date, timeZone: string): string =>
  dateFormat(locales.en, { timeZone, hour: '2-digit', minute: '2-digit' }).format(at);

const HOUR_MS = 60 * 60_000;

// In the night in which clocks go back, a time alone does not say which hour is meant.
const isShownTwice = (at: Date, timeZone: string): boolean =>
  [-HOUR_MS, HOUR_MS].some(
    (ms) => clockTime(new Date(at.getTime() + ms), timeZone) === clockTime(at, timeZone),
  );

/** How far clocks of a time zone are from UTC at an instant: "UTC+2". */
export const offsetOf = (at: Date, timeZone: string): string => {
  const format = dateFormat('en', { timeZone, timeZoneName: 'shortOffset' });
  const part = format.formatToParts(at).find(({ type }) => type === 'timeZoneName');
  return (part?.value ?? '').replace('GMT', 'UTC');
};

const clockWords = (at: Date, language: Language, timeZone: string): string => {
  const time = clockTime(at, timeZone);
  const words = language === 'sv' ? `kl.${NO_BREAK}${time.replace(':', '.')}` : time;
  return isShownTwice(at, timeZone) ? `${words} (${offsetOf(at, timeZone)})` : words;
};

const exactWords = (at: Date, language: Language, timeZone: string): string => {
  const date = dateFormat(locales[language], {
    ...{ timeZone, day: 'numeric', month: 'short', year: 'numeric' },
  }).format(at);
  const time = dateFormat(locales.en, {
    ...{ timeZone, hour: '2-digit', minute: '2-digit', second: '2-digit' },
  }).format(at);
  const words = language === 'sv' ? ` kl.${NO_BREAK}${time.replaceAll(':', '.')}` : `, ${time}`;
  return `${date}${words} (${offsetOf(at, timeZone)})`;
};

/** A clock that puts times into words as seen at `now`. */
export const wallClock = (language: Language, timeZone: string, now: Date): WallClock => ({
  time: (instant) => clockWords(new Date(instant), language, timeZone),
  date: (instant) => dateWords(new Date(instant), now, language, timeZone),
  exact: (instant) => exactWords(new Date(instant), language, timeZone),
  words: (instant) => {
    const at = new Date(instant);
    const clock = clockWords(at, language, timeZone);
    if (dayOf(at, timeZone) === dayOf(now, timeZone)) return clock;
    const date = dateWords(at, now, language, timeZone);
    return language === 'sv' ? `${date} ${clock}` : `${date}, ${clock}`;
  },
});
