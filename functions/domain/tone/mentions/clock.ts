import { anyHour, compactHour, digitHour, type Hour, halfDay, spokenTime } from './hour.ts';
import type { Mention } from './mention.ts';
import { lookUp, type Read, type View } from './view.ts';

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

const time = (from: number, read: Read<Hour>, half: HalfDay, to = read.to): Mention => ({
  kind: 'time',
  minutes: minutesOf(read.value, half),
  from,
  to,
});

const withHalfDay = (view: View, from: number, read: Read<Hour>): Mention => {
  const half = halfDay(view, read.to);
  return time(from, read, half?.value, half?.to);
};

// The same digits may be a number: 2.50, 14.
const orNumber = (from: number, read: Read<Hour>): Mention => ({
  kind: 'time',
  minutes: minutesOf(read.value, undefined),
  number: read.value.hour + read.value.minute / 100,
  from,
  to: read.to,
});

const joins = (view: View, at: number): boolean =>
  view.isDash(at) || view.isIn(at, view.data.times.connect);

const hasWord = (view: View, at: number): boolean => view.isWord(at) && view.isNear(at);

// "kl. 14–16", "kl. 14 och 16": the second one needs no word of its own.
const second = (view: View, at: number): Mention[] => {
  const read = joins(view, at) ? digitHour(view, at + 1) : undefined;
  if (!read || (hasWord(view, read.to) && !halfDay(view, read.to))) return [];
  return [withHalfDay(view, at + 1, read)];
};

const andSecond = (view: View, first: Mention): Mention[] => [first, ...second(view, first.to)];

const afterClockWord = (view: View, at: number): Mention[] | undefined => {
  const { clock, about } = view.data.times;
  if (!clock.includes(view.folded(at))) return undefined;
  const next = view.past(at + 1, '.');
  const start = view.isIn(next, about) ? view.past(next + 1, '.') : next;
  if (!view.isNear(start)) return undefined;
  const read = compactHour(view, start) ?? spokenTime(view, start) ?? anyHour(view, start);
  return read && andSecond(view, withHalfDay(view, at, read));
};

const isUnit = (view: View, at: number): boolean =>
  view.raw(at) === '%' || view.isIn(at, view.data.numbers.units);

const isPrice = (view: View, at: number): boolean =>
  /^[$£€]$/u.test(view.raw(at - 1)) && view.isGlued(at);

// "from 2 to 4 pm": the first one is of the same half of the day.
const sharedHalfDay = (view: View, at: number, read: Read<Hour>): Mention[] | undefined => {
  const later = joins(view, read.to) ? anyHour(view, read.to + 1) : undefined;
  const half = later && halfDay(view, later.to);
  if (!(later && half)) return undefined;
  return [time(at, read, half.value), time(read.to + 1, later, half.value, half.to)];
};

const isAfterAt = (view: View, at: number, to: number): boolean =>
  view.data.times.at.includes(view.folded(at - 1)) &&
  !hasWord(view, to) &&
  !view.isDash(to) &&
  view.raw(to) !== '%';

const maybeTime = (view: View, at: number, read: Read<Hour>): Mention[] | undefined => {
  const { form } = read.value;
  const isTime = form === 'dot' ? !isUnit(view, read.to) : isAfterAt(view, at, read.to);
  return isTime ? [orNumber(at, read)] : undefined;
};

const bareTime = (view: View, at: number): Mention[] | undefined => {
  const read = anyHour(view, at);
  if (!read || isPrice(view, at)) return undefined;
  const isSure = halfDay(view, read.to) !== undefined || read.value.form === 'colon';
  if (isSure) return andSecond(view, withHalfDay(view, at, read));
  const { after } = view.data.times;
  if (view.isIn(read.to, after)) return [time(at, read, undefined, read.to + 1)];
  return sharedHalfDay(view, at, read) ?? maybeTime(view, at, read);
};

// 14-tiden.
const roundTime = (view: View, at: number): Mention[] | undefined => {
  const read = digitHour(view, at);
  const suffix = read && view.past(read.to, '-');
  if (!read || suffix === undefined || !view.isIn(suffix, view.data.times.around)) return undefined;
  return [time(at, read, undefined, suffix + 1)];
};

// "two to three people" is no time; "quarter to three" is.
const spoken = (view: View, at: number): Mention[] | undefined => {
  const { past, half, quarter } = view.data.times;
  const isSure = half.words.includes(view.folded(at)) || quarter.includes(view.folded(at));
  const read = isSure || past.includes(view.folded(at + 1)) ? spokenTime(view, at) : undefined;
  return read && [withHalfDay(view, at, read)];
};

/** Reads clock times as they are written and said in both languages. */
export const readClock = (view: View, at: number): Mention[] | undefined => {
  const named = lookUp(view.data.times.named, view.folded(at));
  if (named !== undefined) return [{ kind: 'time', minutes: [named], from: at, to: at + 1 }];
  return afterClockWord(view, at) ?? roundTime(view, at) ?? spoken(view, at) ?? bareTime(view, at);
};
