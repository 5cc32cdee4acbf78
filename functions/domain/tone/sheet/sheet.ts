import type { Brief } from '../brief.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { findMentions } from '../mentions/find.ts';
import { amountsOf, type Day, type Mention } from '../mentions/mention.ts';
import { samePhone } from '../mentions/phone.ts';
import { type Share, sharesIn } from '../mentions/shares.ts';
import { findLinks } from '../text/links.ts';
import { type RawReading, readTokens } from '../text/reading.ts';
import { midnightsIn } from './day-end.ts';
import { type LocalTime, localTimeAt, weekdayOf } from './local-time.ts';

/** Numbers and times that a statement may use: those of the facts and of the rest of the brief. */
export interface Sheet {
  numbers: ReadonlySet<number>;
  /** The same without those that say how long something is. */
  unmeasured: ReadonlySet<number>;
  /** How long anything is, in whole minutes. */
  lengths: ReadonlySet<number>;
  /** Numbers that count something: no percentages, times or dates. */
  amounts: ReadonlySet<number>;
  ranges: readonly { low: number; high: number }[];
  times: ReadonlySet<number>;
  days: readonly Day[];
  /** Days that begin at a midnight that is told. */
  midnights: readonly Required<Day>[];
  weekdays: ReadonlySet<number>;
  relativeDays: ReadonlySet<number>;
  phones: readonly string[];
  publishedAt: LocalTime | undefined;
  goesOutAt: LocalTime | undefined;
  nextUpdateAt: LocalTime | undefined;
}

const factTexts = (brief: Brief): string[] =>
  brief.facts
    .filter((fact) => fact.status !== 'withdrawn')
    .flatMap((fact) => [fact.text, ...(fact.keys ?? [])]);

// A claim is said again to deny it: another rule holds it to that. What marks claim and truth in a text supports nothing.
const claimTexts = ({ claim }: Brief): string[] => (claim ? [claim.text] : []);

const actionTexts = ({ publicAction }: Brief): string[] =>
  publicAction ? [publicAction.text, ...publicAction.keys] : [];

/** All texts whose numbers, times and names a statement may use: never ids, never comments. */
export const supportingTexts = (brief: Brief): string[] => [
  ...factTexts(brief),
  ...brief.commitments,
  ...brief.policies,
  ...brief.contacts,
  ...actionTexts(brief),
  ...claimTexts(brief),
  brief.organisation.name,
];

interface Supported {
  mentions: readonly Mention[];
  shares: readonly Share[];
}

// What may be read as two numbers, 1.125, may be of no such length.
const isMeasured = (one: Mention): boolean =>
  one.kind === 'number' && one.minutes !== undefined && one.values.length === 1;

const isCertain = (one: Mention): boolean =>
  one.kind === 'number'
    ? one.isShare || isMeasured(one)
    : one.kind !== 'range' && one.kind !== 'length';

const isTaken = ({ from, to }: Mention, places: ReadonlySet<number>): boolean => {
  for (let at = from; at < to; at += 1) if (places.has(at)) return true;
  return false;
};

// "Klockan 6" is a time in Swedish, and looks like a number in any other language.
const mostCertain = (mentions: readonly Mention[]): readonly Mention[] => {
  const taken = new Set<number>();
  for (const one of mentions)
    if (isCertain(one)) for (let at = one.from; at < one.to; at += 1) taken.add(at);
  if (taken.size === 0) return mentions;
  return mentions.filter((one) => one.kind !== 'number' || isCertain(one) || !isTaken(one, taken));
};

// Facts may be in another language than the statement, so they are read in every language.
const readIn = (reading: RawReading, lexicons: readonly Lexicon[]): Supported => {
  const links = findLinks(reading.clean.text);
  const found = lexicons.map(({ data }) => ({
    data,
    mentions: findMentions(reading, links, data),
  }));
  return {
    mentions: mostCertain(found.flatMap(({ mentions }) => mentions)),
    shares: found.flatMap(({ data, mentions }) => sharesIn(reading.tokens, mentions, data)),
  };
};

// Any that has a 29 February.
const ANY_YEAR = 2028;

const dayOf = ({ year, month, day }: LocalTime): Day => ({ year, month, day });

const yearOf = (day: Day, localTimes: readonly LocalTime[]): number | undefined =>
  day.year ?? localTimes[0]?.year;

const weekdaysOf = (days: readonly Day[], localTimes: readonly LocalTime[]): number[] =>
  days.flatMap((day) => {
    const year = yearOf(day, localTimes);
    const isWhole = year !== undefined && day.month !== undefined && day.day !== undefined;
    return isWhole ? [weekdayOf(year, day.month ?? 1, day.day ?? 1)] : [];
  });

const numbersOf = (mentions: readonly Mention[]): number[] =>
  mentions.flatMap((mention) => {
    if (mention.kind === 'number') return mention.values;
    const isEither = mention.kind === 'time' || mention.kind === 'date';
    return isEither && mention.number !== undefined ? [mention.number] : [];
  });

const lengthsOf = (mentions: readonly Mention[]): number[] =>
  mentions.flatMap((one) =>
    one.kind === 'number' || one.kind === 'length' ? Math.round(one.minutes ?? Number.NaN) : [],
  );

const yearsOf = (days: readonly Day[]): number[] => days.flatMap(({ year }) => year ?? []);

const daysOf = (mentions: readonly Mention[]): Day[] =>
  mentions.flatMap((mention) => (mention.kind === 'date' ? mention.days : []));

const timesOf = (mentions: readonly Mention[]): number[] =>
  mentions.flatMap((mention) => (mention.kind === 'time' ? mention.minutes : []));

const mentionedWeekdays = (mentions: readonly Mention[]): number[] =>
  mentions.flatMap((mention) => (mention.kind === 'weekday' ? mention.weekday : []));

/** The sheet of a brief. */
export const createSheet = (brief: Brief, lexicons: readonly Lexicon[]): Sheet => {
  const read = supportingTexts(brief).map((text) => readIn(readTokens(text), lexicons));
  const mentions = read.flatMap((one) => one.mentions);
  const shares = read.flatMap((one) => one.shares.map(({ value }) => value));
  const publishedAt = localTimeAt(brief.publishedAt, brief.timeZone);
  const nextUpdateAt = localTimeAt(brief.nextUpdateAt, brief.timeZone);
  const lateSince = localTimeAt(brief.lateSince, brief.timeZone);
  const localTimes = [publishedAt, nextUpdateAt, lateSince].flatMap((moment) => moment ?? []);
  // The year of a day that is told without one, where nothing else says it.
  const goesOutAt = localTimeAt(brief.goesOutAt, brief.timeZone);
  const moments = goesOutAt ? [...localTimes, goesOutAt] : localTimes;
  const year = moments[0]?.year ?? ANY_YEAR;
  const days = [...daysOf(mentions), ...localTimes.map(dayOf)];
  return {
    numbers: new Set([...numbersOf(mentions), ...yearsOf(days), ...shares]),
    unmeasured: new Set([
      ...numbersOf(mentions.filter((one) => !isMeasured(one))),
      ...yearsOf(days),
      ...shares,
    ]),
    lengths: new Set(lengthsOf(mentions)),
    amounts: new Set(amountsOf(mentions)),
    ranges: mentions.flatMap((one) => (one.kind === 'range' ? one : [])),
    times: new Set([...timesOf(mentions), ...localTimes.map(({ minutes }) => minutes)]),
    days,
    midnights: read.flatMap((one) => midnightsIn(one.mentions, year)),
    weekdays: new Set([...mentionedWeekdays(mentions), ...weekdaysOf(days, moments)]),
    relativeDays: new Set(mentions.flatMap((one) => (one.kind === 'relative-day' ? one.days : []))),
    phones: mentions.flatMap((one) => (one.kind === 'phone' ? one.digits : [])),
    publishedAt,
    goesOutAt,
    nextUpdateAt,
  };
};

/** Whether the sheet holds this telephone number. */
export const hasPhone = (sheet: Sheet, digits: string): boolean =>
  sheet.phones.some((phone) => samePhone(phone, digits));

/** Whether a sheet holds no number and no time. */
export const isEmptySheet = (sheet: Sheet): boolean => {
  const { numbers, lengths, times, weekdays, relativeDays, ranges, days, phones } = sheet;
  return (
    [numbers, lengths, times, weekdays, relativeDays].every(({ size }) => size === 0) &&
    [ranges, days, phones].every(({ length }) => length === 0)
  );
};
