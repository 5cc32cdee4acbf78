import { dateFormat } from '#domain/values/date-format.ts';
import type { Language } from '#domain/values/language.ts';
import { locales } from '#domain/values/locale.ts';

/** Puts instants (ISO 8601) into words, in the plan's time zone. */
export interface WallClock {
  /** Clock time, with the date unless it is today: "kl. 14.20", "22 nov. kl. 14.20". */
  words(instant: string): string;
  /** The date alone: "22 nov.". */
  date(instant: string): string;
}

const dayOf = (at: Date, timeZone: string): string => dateFormat('en-CA', { timeZone }).format(at);

const dateWords = (at: Date, now: Date, language: Language, timeZone: string): string => {
  const sameYear = dayOf(at, timeZone).slice(0, 4) === dayOf(now, timeZone).slice(0, 4);
  return dateFormat(locales[language], {
    timeZone,
    day: 'numeric',
    month: 'short',
    ...(!sameYear && { year: 'numeric' }),
  }).format(at);
};

const clockWords = (at: Date, language: Language, timeZone: string): string => {
  const time = dateFormat(locales.en, {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
  });
  return language === 'sv' ? `kl. ${time.format(at).replace(':', '.')}` : time.format(at);
};

/** A clock that puts times into words as seen at `now`. */
export const wallClock = (language: Language, timeZone: string, now: Date): WallClock => ({
  date: (instant) => dateWords(new Date(instant), now, language, timeZone),
  words: (instant) => {
    const at = new Date(instant);
    const clock = clockWords(at, language, timeZone);
    if (dayOf(at, timeZone) === dayOf(now, timeZone)) return clock;
    const date = dateWords(at, now, language, timeZone);
    return language === 'sv' ? `${date} ${clock}` : `${date}, ${clock}`;
  },
});
