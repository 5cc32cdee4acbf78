import { locales } from '../../values/locale.ts';
import type { LanguagePlaybook } from './playbook.ts';

/**
 * An instant (ISO 8601) as clock time and date in a time zone, in the words of the playbook: "22
 * november kl. 14.30", "14:30 on 22 November". Never "today": a text may wait before it is
 * published.
 */
export const clockAndDate = (
  instant: string,
  timeZone: string,
  { language, phrases }: LanguagePlaybook,
): string => {
  const at = new Date(instant);
  const inZone = (locale: string, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, { timeZone, ...options }).format(at);
  const date = inZone(locales[language], { day: 'numeric', month: 'long' });
  const clock = inZone(locales.en, { hour: '2-digit', minute: '2-digit' });
  return phrases.time
    .replace('{date}', date)
    .replace('{clock}', clock.replace(':', phrases.clockSeparator));
};
