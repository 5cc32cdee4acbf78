import {
  dayLists,
  type GivenOfDay,
  givenOfDays,
  holdsWord,
  relativeDaysIn,
  type ToldOfDay,
  toldOfDay,
} from '../days/told-days.ts';
import { mentionsIn, phrasesIn, tokensPlace } from '../matching/places.ts';
import type { Day } from '../mentions/mention.ts';
import type { Check, Finder, Hit } from '../rule.ts';
import { dayAfter } from '../sheet/day-end.ts';
import type { LocalTime } from '../sheet/local-time.ts';
import { saysDay } from '../sheet/supports.ts';
import type { Sentence } from '../text/reading.ts';
import { isOnlyReported } from '../turned/reported.ts';
import { hitBesideFact } from './beside-fact.ts';

// Fewer words, or a smaller part of what either says, may be of something else.
const MIN_SHARED = 2;
const MIN_PART = 0.6;

interface Compared {
  shared: number;
  /** How much of each the other one says: 0 to 1. */
  own: number;
  given: number;
  sharesTime: boolean;
}

const partOf = (words: ToldOfDay['telling'], others: ToldOfDay['telling']): number =>
  words.filter((word) => holdsWord(others, word)).length / Math.max(1, words.length);

const comparedWith = (said: ToldOfDay, given: GivenOfDay): Compared => ({
  shared: said.telling.filter((word) => holdsWord(given.telling, word)).length,
  own: partOf(said.telling, given.telling),
  given: partOf(given.telling, said.telling),
  sharesTime: said.times.flat().some((one) => given.times.flat().includes(one)),
});

const tellsSame = ({ shared, own, given, sharesTime }: Compared): boolean =>
  sharesTime ? shared > 0 : shared >= MIN_SHARED && own >= MIN_PART && given >= MIN_PART;

// "Closed today" may follow from "closed on 28 November": the same clock time is of the same moment. A fact of several
// days that tells more, "and reopens on 2 December", may hold it between them.
const isSure = (said: ToldOfDay, given: GivenOfDay, how: Compared): boolean =>
  how.sharesTime &&
  how.shared >= MIN_SHARED &&
  how.own === 1 &&
  how.given >= (given.days.length > 1 ? 1 : MIN_PART) &&
  said.isNegated === given.isNegated;

const orderOf = ({ month = 0, day = 0 }: Day): number => month * 31 + day;

// "28 December to 3 January" has the end of one year and the beginning of the next.
const isWithin = (day: Required<Day>, [first, last]: readonly [Day, Day]): boolean => {
  const isOfYear = ({ year = day.year }: Day) => year === day.year;
  const isBehindFirst = orderOf(first) <= orderOf(day) && isOfYear(first);
  const isBeforeLast = orderOf(day) <= orderOf(last) && isOfYear(last);
  return orderOf(first) <= orderOf(last)
    ? isBehindFirst && isBeforeLast
    : isBehindFirst || isBeforeLast;
};

interface Told {
  given: GivenOfDay;
  how: Compared;
}

// What something without a day or of the right day says as well is not told of a wrong one.
const wrongIn = (
  said: ToldOfDay,
  { relative, days }: { relative: readonly number[]; days: readonly Required<Day>[] },
  all: readonly GivenOfDay[],
): Told | undefined => {
  const told = all
    .filter((given) => given.isPast === said.isPast)
    .map((given) => ({ given, how: comparedWith(said, given) }))
    .filter(({ how }) => tellsSame(how));
  const isRight = ({ given }: Told) =>
    given.days.length === 0
      ? given.relative.length === 0 || given.relative.some((day) => relative.includes(day))
      : saysDay(given.days, [...days, ...said.days]) ||
        given.spans.some((span) => days.some((day) => isWithin(day, span)));
  const weightOf = ({ how }: Told) => how.shared + Number(how.sharesTime);
  const supported = Math.max(0, ...told.filter(isRight).map(weightOf));
  return told
    .filter((one) => !isRight(one) && weightOf(one) > supported)
    .toSorted((one, other) => weightOf(other) - weightOf(one))[0];
};

const twoDigits = (number: number): string => String(number).padStart(2, '0');

const isoDay = ({ year, month, day }: Required<Day>): string =>
  `${year}-${twoDigits(month)}-${twoDigits(day)}`;

// The next update is of the day that the request says.
const isOfUpdate = (check: Check, sentence: Sentence): boolean =>
  check.phrasesOf('date-not-in-facts', 'update').find(check.reading.words, sentence.words).length >
  0;

const hitsIn = (check: Check, sentence: Sentence, out: LocalTime): Hit[] => {
  const mentions = mentionsIn(check, sentence);
  const relative = sentence.isQuestion
    ? []
    : relativeDaysIn(check.reading, sentence, mentions, check);
  if (relative.length === 0 || isOfUpdate(check, sentence)) return [];
  const given = givenOfDays(check.languagesOf)(check.brief);
  const said = toldOfDay(check.reading, sentence, mentions, check);
  const days = relative.map((each) => dayAfter(out, each));
  const wrong = wrongIn(said, { relative, days }, given);
  if (!wrong || phrasesIn(check, sentence, 'still').length > 0) return [];
  const sure = isSure(said, wrong.given, wrong.how) && !isOnlyReported(check, sentence);
  const place = tokensPlace(check, sentence);
  const hit = hitBesideFact(check, place, wrong.given.text, { out: isoDay(out) });
  return [{ ...hit, onlyWarns: !sure }];
};

// Most texts name no such day.
const mayNameDay = ({ mentions, phrases, reading }: Check): boolean =>
  mentions.some(({ kind }) => kind === 'relative-day') ||
  ['today', 'night'].some((name) => phrases(name).mayBegin(reading.words));

/** What a fact says of another day is not told of today, yesterday or tomorrow, as seen from when words go out. */
export const wrongDay: Finder = {
  reads: 'text-and-title',
  lists: [...dayLists, 'still'],
  check: (check) => {
    const { goesOutAt, publishedAt } = check.sheet;
    const out = goesOutAt ?? publishedAt;
    if (!out || !mayNameDay(check)) return [];
    return check.reading.sentences.flatMap((one) => hitsIn(check, one, out));
  },
};
