import type { Day, Mention } from './mention.ts';
import { lookUp, type Read, type TokenReader } from './token-reader.ts';

interface Year {
  year?: number;
}

const yearAt = (reader: TokenReader, at: number): Read<Year> => {
  const start = reader.past(at, ',');
  const digits = reader.isNear(start) ? reader.digits(start, 4) : '';
  const year = digits.length === 4 ? Number(digits) : 0;
  return year >= 1900 && year <= 2100 ? { value: { year }, to: start + 1 } : { value: {}, to: at };
};

// "Nov. 12": the dot of a short month is part of it when more of the date follows.
const pastShortDot = (reader: TokenReader, at: number, month: number): number => {
  const hasMore = reader.raw(at + 1) === '.' && reader.digits(at + 2, 4) !== '';
  if (!hasMore) return at + 1;
  const name = reader.folded(at);
  const isShort = Object.entries(reader.data.times.months).some(
    ([other, value]) => value === month && other.length > name.length && other.startsWith(name),
  );
  return isShort ? at + 2 : at + 1;
};

const monthAt = (reader: TokenReader, at: number): Read<number> | undefined => {
  const month = lookUp(reader.data.times.months, reader.folded(at));
  if (month === undefined || !reader.isNear(at)) return undefined;
  if (reader.data.times.capitalMonths && !/^\p{Lu}/u.test(reader.raw(at))) return undefined;
  return { value: month, to: pastShortDot(reader, at, month) };
};

const pastOrdinalSuffix = (reader: TokenReader, at: number): number => {
  const suffix = reader.past(at, ':');
  const isSuffix = reader.isGlued(suffix) && /^(?:e|a|st|nd|rd|th)$/u.test(reader.folded(suffix));
  return isSuffix ? suffix + 1 : at;
};

const dayAt = (reader: TokenReader, at: number): Read<number> | undefined => {
  const digits = reader.small(at, 1, 31);
  if (digits !== undefined) return { value: digits, to: pastOrdinalSuffix(reader, at + 1) };
  const ordinal = lookUp(reader.data.numbers.ordinals, reader.folded(at));
  return ordinal !== undefined && ordinal <= 31 ? { value: ordinal, to: at + 1 } : undefined;
};

const date = (from: number, to: number, ...days: Day[]): Mention => ({
  kind: 'date',
  days,
  from,
  to,
});

// 5 november 2026, 5th of November.
const dayMonth = (reader: TokenReader, at: number): Mention | undefined => {
  const day = dayAt(reader, at);
  if (!day) return undefined;
  const next = reader.past(day.to, '.');
  const month = monthAt(reader, reader.isIn(next, reader.data.times.of) ? next + 1 : next);
  if (!month) return undefined;
  const year = yearAt(reader, month.to);
  return date(at, year.to, { day: day.value, month: month.value, ...year.value });
};

// 5–7 november, den 5 till den 7 november: the first day is of the month of the second.
const dayRange = (reader: TokenReader, at: number): Mention[] | undefined => {
  const first = dayAt(reader, at);
  const isJoined =
    first && (reader.isDash(first.to) || reader.isIn(first.to, reader.data.times.connect));
  const next = isJoined && reader.isIn(first.to + 1, reader.data.times.onDay) ? 2 : 1;
  const last = isJoined ? dayMonth(reader, first.to + next) : undefined;
  if (!first || last?.kind !== 'date') return undefined;
  const days = last.days.map((day) => ({ ...day, day: first.value }));
  return [date(at, first.to, ...days), last];
};

// November 5(th), 2026.
const monthDay = (reader: TokenReader, at: number): Mention | undefined => {
  const month = reader.data.times.capitalMonths ? monthAt(reader, at) : undefined;
  const day = month && reader.isNear(month.to) ? dayAt(reader, month.to) : undefined;
  if (!month || !day || /^(?::|am|pm)$/u.test(reader.folded(day.to))) return undefined;
  const year = yearAt(reader, day.to);
  return date(at, year.to, { day: day.value, month: month.value, ...year.value });
};

const glued = (reader: TokenReader, from: number, to: number): boolean => {
  for (let at = from + 1; at < to; at += 1) if (!reader.isGlued(at)) return false;
  return true;
};

const isoDate = (reader: TokenReader, at: number): Mention | undefined => {
  const [year, month, day] = [
    reader.digits(at, 4),
    reader.small(at + 2, 1, 12),
    reader.small(at + 4, 1, 31),
  ];
  const isIso = year.length === 4 && reader.isDash(at + 1) && reader.isDash(at + 3);
  if (!isIso || !month || !day || !glued(reader, at, at + 5)) return undefined;
  return date(at, at + 5, { year: Number(year), month, day });
};

// 2027-01: a month, as people type it in a commitment.
const isoMonth = (reader: TokenReader, at: number): Mention | undefined => {
  const [year, month] = [reader.digits(at, 4), reader.digits(at + 2, 2)];
  const isIso = /^(?:19|20)\d{2}$/u.test(year) && /^(?:0[1-9]|1[0-2])$/u.test(month);
  if (!isIso || !reader.isDash(at + 1) || !glued(reader, at, at + 3)) return undefined;
  return date(at, at + 3, { year: Number(year), month: Number(month) });
};

const fullYear = (digits: string): Year => {
  if (digits.length === 4) return { year: Number(digits) };
  return digits.length === 2 ? { year: 2000 + Number(digits) } : {};
};

// 5/11, 5/11/2026, 05.11.2026, 05-11-2026. 5/11 may also be a fraction, or 11 May in America.
const numericDate = (reader: TokenReader, at: number): Mention | undefined => {
  const [first, next] = [reader.small(at, 1, 31), reader.small(at + 2, 1, 31)];
  const mark = reader.raw(at + 1);
  if (!first || !next || !/^[/.-]$/u.test(mark) || !glued(reader, at, at + 3)) return undefined;
  const hasYear = reader.raw(at + 3) === mark && glued(reader, at + 2, at + 5);
  const year = fullYear(hasYear ? reader.digits(at + 4, 4) : '');
  if (mark !== '/' && year.year === undefined) return undefined;
  const days: Day[] = [{ day: first, month: next, ...year }];
  if (reader.data.times.twelveHours) days.push({ day: next, month: first, ...year });
  const valid = days.filter(({ month = 0 }) => month <= 12);
  if (valid.length === 0) return undefined;
  const to = year.year === undefined ? at + 3 : at + 5;
  return { kind: 'date', days: valid, ...(mark === '/' && { number: first / next }), from: at, to };
};

// "i november", "in May 2026", "between January and June 2025".
const bareMonth = (reader: TokenReader, at: number): Mention | undefined => {
  const month = monthAt(reader, at);
  if (!month) return undefined;
  const year = yearAt(reader, month.to);
  const isIn = reader.data.times.inMonth.includes(reader.folded(at - 1));
  if (!isIn && year.value.year === undefined) return undefined;
  return date(at, year.to, { month: month.value, ...year.value });
};

// "den 5:e", "the 5th".
const bareDay = (reader: TokenReader, at: number): Mention | undefined => {
  if (!reader.data.times.onDay.includes(reader.folded(at - 1))) return undefined;
  const day = reader.small(at, 1, 31);
  const to = pastOrdinalSuffix(reader, at + 1);
  if (day === undefined || (reader.data.times.twelveHours && to === at + 1)) return undefined;
  return date(at, to, { day });
};

const inWords = (reader: TokenReader, at: number): Mention | undefined =>
  dayMonth(reader, at) ?? monthDay(reader, at) ?? bareMonth(reader, at);

const inDigits = (reader: TokenReader, at: number): Mention | undefined =>
  isoDate(reader, at) ??
  numericDate(reader, at) ??
  isoMonth(reader, at) ??
  dayMonth(reader, at) ??
  bareDay(reader, at);

/** Reads dates, from whole ones to a month or a day of the month. */
export const readDate = (reader: TokenReader, at: number): Mention[] | undefined => {
  const range = dayRange(reader, at);
  if (range) return range;
  const found = reader.isWord(at) ? inWords(reader, at) : inDigits(reader, at);
  return found && [found];
};
