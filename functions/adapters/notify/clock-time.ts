import type { Language } from '#domain/values/language.ts';

/** Day of the week and time of the day in the plan's time zone, as mails write them. */
export const clockTime = (at: string, language: Language, timeZone: string): string =>
  new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    weekday: 'short',
    timeZone,
  }).format(new Date(at));
