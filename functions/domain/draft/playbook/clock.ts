import type { Brief } from '../../tone/brief.ts';
import { localTimeAt } from '../../tone/sheet/local-time.ts';
import { dateFormat } from '../../values/date-format.ts';
import { locales } from '../../values/locale.ts';
import type { LanguagePlaybook } from './playbook.ts';
import { type DateStyle, dayInWords } from './prose/dates.ts';
import { dateStyleOf } from './prose/prose.ts';

/** Which phrase says a time, and the one that says midnight. */
type Phrase = 'time' | 'timeShort';
const ofMidnight = { time: 'midnight', timeShort: 'midnightShort' } as const;

const MINUTE_MS = 60_000;

const said = (
  instant: string,
  phrase: Phrase,
  timeZone: string,
  { phrases }: LanguagePlaybook,
  dayOf: (instant: string) => string,
): string => {
  const clock = dateFormat(locales.en, {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(instant));
  const before = new Date(Date.parse(instant) - MINUTE_MS).toISOString();
  return phrases[clock === '00:00' ? ofMidnight[phrase] : phrase]
    .replace('{before}', () => dayOf(before))
    .replace('{date}', () => dayOf(instant))
    .replace('{clock}', clock.replace(':', phrases.clockSeparator));
};

/**
 * An instant (ISO 8601) as clock time and date in a time zone, in the words of the playbook:
 * "söndag den 22 november kl. 14.30", "at 14:30 on Sunday 22 November"; midnight between its two days. Never "today":
 * a text may wait before it is published.
 */
const clockAndDate = (
  instant: string,
  timeZone: string,
  playbook: LanguagePlaybook,
  style: DateStyle,
): string =>
  said(instant, 'time', timeZone, playbook, (each) => {
    const day = localTimeAt(each, timeZone);
    return day ? dayInWords(day, style) : '';
  });

/** The same in figures, for a short channel: "22/11 kl. 14.30", "14:30 on 22 November". */
export const clockAndDay = (
  instant: string,
  timeZone: string,
  playbook: LanguagePlaybook,
): string =>
  said(instant, 'timeShort', timeZone, playbook, (each) =>
    dateFormat(locales[playbook.language], {
      timeZone,
      day: 'numeric',
      month: playbook.language === 'sv' ? 'numeric' : 'long',
    }).format(new Date(each)),
  );

/** When the next update comes, on a day with or without its weekday; undefined where no time is known. */
export const nextUpdateOf = (
  brief: Brief,
  playbook: LanguagePlaybook,
  withWeekday: boolean,
): string | undefined =>
  brief.nextUpdateAt === undefined
    ? undefined
    : clockAndDate(brief.nextUpdateAt, brief.timeZone, playbook, dateStyleOf(brief, withWeekday));
