import { dateFormat } from '#domain/values/date-format.ts';
import type { Language } from '#domain/values/language.ts';
import { locales } from '#domain/values/locale.ts';

// What these zones are called where the text is Swedish.
const swedish: Readonly<Record<string, string>> = { CET: 'svensk tid', CEST: 'svensk sommartid' };

const zoneName = (at: Date, timeZone: string): string =>
  dateFormat(locales.en, { timeZone, timeZoneName: 'short' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;

/**
 * An instant (ISO 8601) in a time zone, with the zone's name, since readers may be anywhere
 * and one clock hour occurs twice each autumn: "22 november 2026 kl. 14.30 svensk tid".
 */
const zonedTimeText = (instant: string, language: Language, timeZone: string): string => {
  const at = new Date(instant);
  const inZone = (locale: string, options: Intl.DateTimeFormatOptions): string =>
    dateFormat(locale, { timeZone, ...options }).format(at);
  const day = inZone(locales[language], { day: 'numeric', month: 'long', year: 'numeric' });
  const clock = inZone(locales.en, { hour: '2-digit', minute: '2-digit' });
  const zone = zoneName(at, timeZone);
  return language === 'sv'
    ? `${day} kl. ${clock.replace(':', '.')} ${swedish[zone] ?? zone}`
    : `${day}, ${clock} ${zone}`;
};

interface ZonedTimeProps {
  at: string;
  language: Language;
  timeZone: string;
}

/** An instant, for people as text and for machines as attribute. */
export const ZonedTime = ({ at, language, timeZone }: ZonedTimeProps) => (
  <time datetime={at}>{zonedTimeText(at, language, timeZone)}</time>
);
