import { dateFormat } from '#domain/values/date-format.ts';
import type { Language } from '#domain/values/language.ts';
import { locales } from '#domain/values/locale.ts';

/** Day of the week and time of day in the plan's time zone, as the pages write it: "sön 14.20", "Sun 14:20". */
export const clockTime = (at: string, language: Language, timeZone: string): string => {
  const words = dateFormat(locales[language], {
    hour: '2-digit',
    minute: '2-digit',
    weekday: 'short',
    timeZone,
  }).format(new Date(at));
  return language === 'sv' ? words.replace(':', '.') : words;
};
