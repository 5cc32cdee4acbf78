import { anyHour, compactHour, digitHour, type Hour, halfDay, timeInWords } from './hour.ts';
import type { Mention } from './mention.ts';
import { lookUp, type Read, type TokenReader } from './token-reader.ts';

const DAY_MINUTES = 24 * 60;
const HALF_DAY_MINUTES = 12 * 60;

type HalfDay = 'am' | 'pm' | undefined;

const wrap = (minutes: number): number => (minutes + 2 * DAY_MINUTES) % DAY_MINUTES;

const minutesOf = ({ hour, minute, isLoose }: Hour, half: HalfDay): number[] => {
  const later = half === 'pm' ? HALF_DAY_MINUTES : 0;
  if (half && hour <= 12) return [wrap((hour % 12) * 60 + minute + later)];
  const exact = wrap(hour * 60 + minute);
  return isLoose && hour <= 12 ? [exact, wrap(exact + HALF_DAY_MINUTES)] : [exact];
};

const ending = ({ hour, minute }: Hour): { endsDay?: 'surely' } =>
  hour === 24 && minute === 0 ? { endsDay: 'surely' } : {};

const time = (from: number, read: Read<Hour>, half: HalfDay, to = read.to): Mention => ({
  kind: 'time',
  minutes: minutesOf(read.value, half),
  ...ending(read.value),
  from,
  to,
});

const withHalfDay = (reader: TokenReader, from: number, read: Read<Hour>): Mention => {
  const half = halfDay(reader, read.to);
  return time(from, read, half?.value, half?.to);
};

// The same digits may be a number: 2.50, 14.
const orNumber = (from: number, read: Read<Hour>): Mention => ({
  kind: 'time',
  minutes: minutesOf(read.value, undefined),
  ...ending(read.value),
  number: read.value.hour + read.value.minute / 100,
  from,
  to: read.to,
});

const joins = (reader: TokenReader, at: number): boolean =>
  reader.isDash(at) || reader.isIn(at, reader.data.times.connect);

const hasWord = (reader: TokenReader, at: number): boolean =>
  reader.isWord(at) && reader.isNear(at);

// No word that could be counted: "till 21 på söndag".
const isNoThing = (reader: TokenReader, at: number): boolean =>
  isOfDay(reader, at) || reader.isIn(at, reader.data.clauseWords);

// "kl. 14–16", "kl. 14 och 16": the second one needs no word of its own.
const second = (reader: TokenReader, at: number): Mention[] => {
  const read = joins(reader, at) ? digitHour(reader, at + 1) : undefined;
  if (
    !read ||
    (hasWord(reader, read.to) && !halfDay(reader, read.to) && !isNoThing(reader, read.to))
  )
    return [];
  return [withHalfDay(reader, at + 1, read)];
};

const andSecond = (reader: TokenReader, first: Mention): Mention[] => [
  first,
  ...second(reader, first.to),
];

const afterClockWord = (reader: TokenReader, at: number): Mention[] | undefined => {
  const { clock, about } = reader.data.times;
  if (!clock.includes(reader.folded(at))) return undefined;
  const next = reader.past(at + 1, '.');
  const start = reader.isIn(next, about) ? reader.past(next + 1, '.') : next;
  if (!reader.isNear(start)) return undefined;
  const read = compactHour(reader, start) ?? timeInWords(reader, start) ?? anyHour(reader, start);
  return read && andSecond(reader, withHalfDay(reader, at, read));
};

const isUnit = (reader: TokenReader, at: number): boolean =>
  reader.raw(at) === '%' || reader.isIn(at, reader.data.numbers.units);

const isPrice = (reader: TokenReader, at: number): boolean =>
  /^[$£€]$/u.test(reader.raw(at - 1)) && reader.isGlued(at);

// "from 2 to 4 pm": the first one is of the same half of the day.
const sharedHalfDay = (
  reader: TokenReader,
  at: number,
  read: Read<Hour>,
): Mention[] | undefined => {
  const later = joins(reader, read.to) ? anyHour(reader, read.to + 1) : undefined;
  const half = later && halfDay(reader, later.to);
  if (!(later && half)) return undefined;
  return [time(at, read, half.value), time(read.to + 1, later, half.value, half.to)];
};

// "till 2 100 anställda", "from 7,300 customers" name no hour: more digits belong to the number.
const goesOn = (reader: TokenReader, at: number): boolean => {
  const isMark = /^[,'’]$/u.test(reader.raw(at)) && reader.isGlued(at) && reader.isGlued(at + 1);
  return reader.tokens[isMark ? at + 1 : at]?.kind === 'number';
};

// "Since six", "at four in the morning", "at five if you like": no word says what there are six of.
const countsNothing = (reader: TokenReader, to: number): boolean =>
  !goesOn(reader, to) &&
  (!hasWord(reader, to) || isNoThing(reader, to)) &&
  !reader.isDash(to) &&
  reader.raw(to) !== '%';

const isOfDay = (reader: TokenReader, at: number): boolean =>
  reader.isIn(at, reader.data.times.ofDay);

const isAfterAt = (reader: TokenReader, at: number, to: number): boolean =>
  reader.data.times.at.includes(reader.folded(at - 1)) && countsNothing(reader, to);

// "Between 8 and 17", "mellan nio och tio".
const betweenTimes = (
  reader: TokenReader,
  at: number,
  first: Read<Hour>,
): Mention[] | undefined => {
  const isBetween = reader.data.times.between.includes(reader.folded(at - 1));
  const last = isBetween && joins(reader, first.to) ? anyHour(reader, first.to + 1) : undefined;
  if (!last || !countsNothing(reader, last.to)) return undefined;
  return [orNumber(at, first), orNumber(first.to + 1, last)];
};

const maybeTime = (reader: TokenReader, at: number, read: Read<Hour>): Mention[] | undefined => {
  const { form } = read.value;
  const isTime = form === 'dot' ? !isUnit(reader, read.to) : isAfterAt(reader, at, read.to);
  return isTime ? [orNumber(at, read)] : undefined;
};

const bareTime = (reader: TokenReader, at: number): Mention[] | undefined => {
  const read = anyHour(reader, at);
  if (!read || isPrice(reader, at)) return undefined;
  const isSure = halfDay(reader, read.to) !== undefined || read.value.form === 'colon';
  if (isSure) return andSecond(reader, withHalfDay(reader, at, read));
  const { after } = reader.data.times;
  if (reader.isIn(read.to, after)) return [time(at, read, undefined, read.to + 1)];
  return (
    sharedHalfDay(reader, at, read) ?? betweenTimes(reader, at, read) ?? maybeTime(reader, at, read)
  );
};

// 14-tiden.
const roundTime = (reader: TokenReader, at: number): Mention[] | undefined => {
  const read = digitHour(reader, at);
  const suffix = read && reader.past(read.to, '-');
  if (!read || suffix === undefined || !reader.isIn(suffix, reader.data.times.around))
    return undefined;
  return [time(at, read, undefined, suffix + 1)];
};

// "Tio i sex" is a time: this word joins no two numbers.
const isBefore = (reader: TokenReader, at: number, to: number): boolean => {
  const { to: before, connect } = reader.data.times;
  return (
    reader.isIn(at, before) && !connect.includes(reader.folded(at)) && countsNothing(reader, to)
  );
};

// "quarter to three" is a time, as "at ten to three" is; "two to three people" is not.
const inWords = (reader: TokenReader, at: number): Mention[] | undefined => {
  const { past, half, quarter } = reader.data.times;
  const isSure = half.words.includes(reader.folded(at)) || quarter.includes(reader.folded(at));
  const read = timeInWords(reader, at);
  const isTime =
    isSure ||
    past.includes(reader.folded(at + 1)) ||
    isBefore(reader, at + 1, read?.to ?? at) ||
    isAfterAt(reader, at, read?.to ?? at);
  return read && isTime ? [withHalfDay(reader, at, read)] : undefined;
};

const namedTime = (minutes: number, at: number): Mention => ({
  kind: 'time',
  minutes: [minutes],
  ...(minutes === 0 && { endsDay: 'perhaps' }),
  from: at,
  to: at + 1,
});

/** Reads clock times as they are written and said in both languages. */
export const readClock = (reader: TokenReader, at: number): Mention[] | undefined => {
  const named = lookUp(reader.data.times.named, reader.folded(at));
  if (named !== undefined) return [namedTime(named, at)];
  return (
    afterClockWord(reader, at) ??
    roundTime(reader, at) ??
    inWords(reader, at) ??
    bareTime(reader, at)
  );
};
