import { localTimeAt } from '../../tone/sheet/local-time.ts';
import { dateFormat } from '../../values/date-format.ts';
import { locales } from '../../values/locale.ts';
import type { LanguagePlaybook } from './playbook.ts';
import { type DateStyle, dayInWords } from './prose/dates.ts';

/**
 * An instant (ISO 8601) as clock time and date in a time zone, in the words of the playbook:
 * "söndag den 22 november kl. 14.30", "at 14:30 on Sunday 22 November". Never "today": a text may
 * wait before it is published.
 */
export const clockAndDate = (
  instant: string,
  timeZone: string,
  { phrases }: LanguagePlaybook,
  style: DateStyle,
): string => {
  const clock = dateFormat(locales.en, {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(instant));
  const day = localTimeAt(instant, timeZone);
  return phrases.time
    .replace('{date}', day ? dayInWords(day, style) : '')
    .replace('{clock}', clock.replace(':', phrases.clockSeparator));
};

/** The same in figures, for a short channel: "22/11 kl. 14.30", "14:30 on 22 November". */
export const clockAndDay = (
  instant: string,
  timeZone: string,
  { language, phrases }: LanguagePlaybook,
): string => {
  const inZone = (options: Intl.DateTimeFormatOptions): string =>
    dateFormat(locales[language], { timeZone, ...options }).format(new Date(instant));
  return phrases.timeShort
    .replace('{date}', inZone({ day: 'numeric', month: language === 'sv' ? 'numeric' : 'long' }))
    .replace(
      '{clock}',
      inZone({ hour: '2-digit', minute: '2-digit' }).replace(':', phrases.clockSeparator),
    );
};
