import type { Language } from '#domain/values/language.ts';

// en-GB: day before month and a 24-hour clock.
const locales: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };

const part = (at: Date, locale: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, options).format(at);

const zoneName = (at: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'short' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;

/**
 * An instant (ISO 8601) in a time zone, with the zone's short name, since readers may be anywhere
 * and one clock hour happens twice each autumn: "22 november 2026 kl. 14.30 CET".
 */
const momentText = (instant: string, language: Language, timeZone: string): string => {
  const at = new Date(instant);
  const date = { timeZone, day: 'numeric', month: 'long', year: 'numeric' } as const;
  const day = part(at, locales[language], date);
  const clock = part(at, 'en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
  const zone = zoneName(at, timeZone);
  return language === 'sv'
    ? `${day} kl. ${clock.replace(':', '.')} ${zone}`
    : `${day}, ${clock} ${zone}`;
};

interface MomentProps {
  at: string;
  language: Language;
  timeZone: string;
}

/** An instant for people and for machines. */
export const Moment = ({ at, language, timeZone }: MomentProps) => (
  <time datetime={at}>{momentText(at, language, timeZone)}</time>
);
