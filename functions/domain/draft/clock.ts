import type { Language } from '../values/language.ts';
import type { LanguagePlaybook } from './playbook.ts';

// en-GB: "22 November" and a 24-hour clock.
const locales: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };

const part = (instant: Date, locale: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, options).format(instant);

/**
 * An instant (ISO 8601) as clock time and date in a time zone, as texts say it: "22 november
 * kl. 14.30", "14:30 on 22 November". Never "today": a text may wait before it is published.
 */
export const clockAndDate = (
  instant: string,
  timeZone: string,
  playbook: LanguagePlaybook,
): string => {
  const at = new Date(instant);
  const locale = locales[playbook.language];
  const date = part(at, locale, { timeZone, day: 'numeric', month: 'long' });
  const clock = part(at, 'en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
  return playbook.phrases.time
    .replace('{date}', date)
    .replace('{clock}', clock.replace(':', playbook.phrases.clockSeparator));
};
