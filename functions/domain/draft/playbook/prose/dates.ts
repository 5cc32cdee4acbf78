import { weekdayOf } from '../../../tone/sheet/local-time.ts';
import { dateFormat } from '../../../values/date-format.ts';
import type { Language } from '../../../values/language.ts';
import { locales } from '../../../values/locale.ts';

/** How dates are written: with or without the day of the week, and in which year they need none. */
export interface DateStyle {
  language: Language;
  /** The year that goes without saying. */
  year: number;
  /** Dates near this one (milliseconds since 1970) carry their weekday; absent: none does. */
  near?: number | undefined;
}

interface Day {
  year: number;
  month: number;
  day: number;
}

/** Beyond two weeks nobody has the days of the week in mind. */
const NEAR_MS = 14 * 24 * 60 * 60 * 1000;

const DAY = '(?:19|20)\\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])';
const EDGE = '(?<![\\p{L}\\p{N}/.-])';
const END = '(?![\\p{L}\\p{N}/-])';
const range = new RegExp(
  `${EDGE}(${DAY})( (?:till och med|till|t\\.o\\.m\\.|och|to|and|until) |\\s?[–-]\\s?)(?:den )?(${DAY})${END}`,
  'gu',
);
const month = new RegExp(`${EDGE}((?:19|20)\\d{2})-(0[1-9]|1[0-2])${END}`, 'gu');
// A batch may have a date for a name.
const single = new RegExp(
  `${EDGE}(?<!(?:[Bb]atch|[Ll]ot|[Pp]arti) )((?:mon|tues|wednes|thurs|fri|satur|sun)day,? |(?:mån|tis|ons|tors|fre|lör|sön)dag,? )?(den |on )?(${DAY})${END}`,
  'giu',
);

/** No year goes without saying. */
const NO_YEAR = 0;

/** A date on a package, which people compare with theirs: it always has its year. */
const printed = new RegExp(
  `(?:bäst före(?:-datum(?:et)?)?(?: är)?|sista förbrukningsdag|best before|use by) ${DAY}(?:(?:,| och| eller| and| or|, not|, inte) ${DAY})*`,
  'giu',
);

const dayOf = (iso: string): Day => {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return { year, month, day };
};

const format = (language: Language, day: Day, options: Intl.DateTimeFormatOptions): string =>
  dateFormat(locales[language], { timeZone: 'UTC', ...options }).format(
    Date.UTC(day.year, day.month - 1, day.day),
  );

const monthOf = (day: Day, { language, year }: DateStyle): string => {
  const month = format(language, day, { month: 'long' });
  return day.year === year ? month : `${month} ${day.year}`;
};

const isNear = ({ year, month, day }: Day, near: number | undefined): boolean =>
  near !== undefined && Math.abs(Date.UTC(year, month - 1, day) - near) <= NEAR_MS;

const weekday = (day: Day, { language, near }: DateStyle): string =>
  isNear(day, near) && weekdayOf(day.year, day.month, day.day) >= 0
    ? `${format(language, day, { weekday: 'long' })} `
    : '';

const article = (language: Language): string => (language === 'sv' ? 'den ' : '');

/** A day in words: "tisdag den 3 februari", "Tuesday 3 February 2027". */
export const dayInWords = (day: Day, style: DateStyle): string =>
  `${weekday(day, style)}${article(style.language)}${day.day} ${monthOf(day, style)}`;

// "den 3 till den 5 december", "3 to 5 December".
const rangeInWords = (from: Day, join: string, to: Day, style: DateStyle): string => {
  const isOneMonth = from.year === to.year && from.month === to.month;
  const year = from.year === to.year ? style.year : NO_YEAR;
  const plain = { ...style, near: undefined, year };
  const first = `${article(style.language)}${from.day}`;
  return `${isOneMonth ? first : dayInWords(from, plain)}${join}${dayInWords(to, plain)}`;
};

const inWords = (text: string, style: DateStyle): string =>
  text
    .replace(range, (_, from: string, join: string, to: string) =>
      rangeInWords(dayOf(from), join, dayOf(to), style),
    )
    .replace(single, (_, typed: string | undefined, before: string | undefined, iso: string) => {
      const day = dayOf(iso);
      const on = /^on /iu.test(before ?? '') && typed === undefined ? before : '';
      const name = weekday(day, style) === '' ? (typed ?? '').replace(',', '') : '';
      return `${on}${name}${dayInWords(day, style)}`;
    })
    .replace(month, (_, year: string, number: string) =>
      format(style.language, dayOf(`${year}-${number}-01`), { month: 'long', year: 'numeric' }),
    );

// Swedish packages carry their dates like this, and people look for them as they stand there; no British ones do.
const asPrinted = (words: string, { language }: DateStyle): string =>
  language === 'sv' ? words : inWords(words, { language, year: NO_YEAR });

const withPrinted = (
  text: string,
  style: DateStyle,
  inProse: (words: string) => string,
): string => {
  const found = [...text.matchAll(printed)];
  const ends = [0, ...found.map(({ 0: words, index }) => index + words.length)];
  const told = ends.map((from, at) => inProse(text.slice(from, found[at]?.index)));
  const dates = found.map(([words]) => asPrinted(words, style));
  return told.map((words, at) => `${words}${dates[at] ?? ''}`).join('');
};

// "Stopped 2026-12-12": English says "on" after a verb or a noun.
const bare = new RegExp(`(?<=(?<!\\p{L})(\\p{L}{2,}) )(?=${DAY}${END})`, 'gu');
const leadsIn =
  /^(?:on|in|to|at|of|is|as|or|(?:mon|tues|wednes|thurs|fri|satur|sun)day|and|before|until|till|from|since|between|after|than|for|due|starting|the|was|are|were|not|by|best|use|batch|lot|about|around|through|late|early|that)$/iu;
const withOn = (text: string): string =>
  text.replace(bare, (_, word: string) => (leadsIn.test(word) ? '' : 'on '));

// "I lördags, lördag den 23 januari".
const weekdayAgain = /(?<=(?<!\p{L})(\p{L}+(?:dag|day))s?, )\1 (?=(?:den )?\d{1,2} \p{L})/giu;

/** A text with its ISO 8601 dates in words, and no weekday twice. */
export const datesInWords = (text: string, style: DateStyle): string =>
  withPrinted(text, style, (words) =>
    inWords(style.language === 'en' ? withOn(words) : words, style),
  ).replace(weekdayAgain, '');

/** The years of the ISO 8601 dates in a text. */
export const yearsIn = (text: string): number[] =>
  [...text.replaceAll(printed, '').matchAll(new RegExp(`${EDGE}${DAY}${END}`, 'gu'))].map(
    ([iso]) => dayOf(iso).year,
  );
