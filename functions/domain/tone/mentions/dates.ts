import type { Day, Mention } from './mention.ts';
import { lookUp, type Read, type View } from './view.ts';

interface Year {
  year?: number;
}

const yearAt = (view: View, at: number): Read<Year> => {
  const start = view.past(at, ',');
  const digits = view.isNear(start) ? view.digits(start, 4) : '';
  const year = digits.length === 4 ? Number(digits) : 0;
  return year >= 1900 && year <= 2100 ? { value: { year }, to: start + 1 } : { value: {}, to: at };
};

// "Nov. 12": the dot of a short month is part of it when more of the date follows.
const pastShortDot = (view: View, at: number, month: number): number => {
  const hasMore = view.raw(at + 1) === '.' && view.digits(at + 2, 4) !== '';
  if (!hasMore) return at + 1;
  const name = view.folded(at);
  const isShort = Object.entries(view.data.times.months).some(
    ([other, value]) => value === month && other.length > name.length && other.startsWith(name),
  );
  return isShort ? at + 2 : at + 1;
};

const monthAt = (view: View, at: number): Read<number> | undefined => {
  const month = lookUp(view.data.times.months, view.folded(at));
  const isCapital = /^\p{Lu}/u.test(view.raw(at));
  if (month === undefined || !view.isNear(at)) return undefined;
  if (view.data.times.capitalMonths && !isCapital) return undefined;
  return { value: month, to: pastShortDot(view, at, month) };
};

const pastOrdinalSuffix = (view: View, at: number): number => {
  const suffix = view.past(at, ':');
  const isSuffix = view.isGlued(suffix) && /^(?:e|a|st|nd|rd|th)$/u.test(view.folded(suffix));
  return isSuffix ? suffix + 1 : at;
};

const dayAt = (view: View, at: number): Read<number> | undefined => {
  const digits = view.small(at, 1, 31);
  if (digits !== undefined) return { value: digits, to: pastOrdinalSuffix(view, at + 1) };
  const ordinal = lookUp(view.data.numbers.ordinals, view.folded(at));
  return ordinal !== undefined && ordinal <= 31 ? { value: ordinal, to: at + 1 } : undefined;
};

const date = (from: number, to: number, ...days: Day[]): Mention => ({
  kind: 'date',
  days,
  from,
  to,
});

// 5 november 2026, 5th of November.
const dayMonth = (view: View, at: number): Mention | undefined => {
  const day = dayAt(view, at);
  if (!day) return undefined;
  const next = view.past(day.to, '.');
  const month = monthAt(view, view.isIn(next, view.data.times.of) ? next + 1 : next);
  if (!month) return undefined;
  const year = yearAt(view, month.to);
  return date(at, year.to, { day: day.value, month: month.value, ...year.value });
};

// 5–7 november: the first day is of the month of the second.
const dayRange = (view: View, at: number): Mention[] | undefined => {
  const first = dayAt(view, at);
  const isJoined = first && (view.isDash(first.to) || view.isIn(first.to, view.data.times.connect));
  const last = isJoined ? dayMonth(view, first.to + 1) : undefined;
  if (!first || last?.kind !== 'date') return undefined;
  const days = last.days.map((day) => ({ ...day, day: first.value }));
  return [date(at, first.to, ...days), last];
};

// November 5(th), 2026.
const monthDay = (view: View, at: number): Mention | undefined => {
  const month = view.data.times.capitalMonths ? monthAt(view, at) : undefined;
  const day = month && view.isNear(month.to) ? dayAt(view, month.to) : undefined;
  if (!month || !day || /^(?::|am|pm)$/u.test(view.folded(day.to))) return undefined;
  const year = yearAt(view, day.to);
  return date(at, year.to, { day: day.value, month: month.value, ...year.value });
};

const glued = (view: View, from: number, to: number): boolean => {
  for (let at = from + 1; at < to; at += 1) if (!view.isGlued(at)) return false;
  return true;
};

const isoDate = (view: View, at: number): Mention | undefined => {
  const [year, month, day] = [
    view.digits(at, 4),
    view.small(at + 2, 1, 12),
    view.small(at + 4, 1, 31),
  ];
  const isIso = year.length === 4 && view.isDash(at + 1) && view.isDash(at + 3);
  if (!isIso || !month || !day || !glued(view, at, at + 5)) return undefined;
  return date(at, at + 5, { year: Number(year), month, day });
};

const fullYear = (digits: string): Year => {
  if (digits.length === 4) return { year: Number(digits) };
  return digits.length === 2 ? { year: 2000 + Number(digits) } : {};
};

// 5/11, 5/11/2026, 05.11.2026, 05-11-2026. 5/11 may also be a fraction, or 11 May in America.
const numericDate = (view: View, at: number): Mention | undefined => {
  const [first, next] = [view.small(at, 1, 31), view.small(at + 2, 1, 31)];
  const mark = view.raw(at + 1);
  if (!first || !next || !/^[/.-]$/u.test(mark) || !glued(view, at, at + 3)) return undefined;
  const hasYear = view.raw(at + 3) === mark && glued(view, at + 2, at + 5);
  const year = fullYear(hasYear ? view.digits(at + 4, 4) : '');
  if (mark !== '/' && year.year === undefined) return undefined;
  const days: Day[] = [{ day: first, month: next, ...year }];
  if (view.data.times.twelveHours) days.push({ day: next, month: first, ...year });
  const valid = days.filter(({ month = 0 }) => month <= 12);
  if (valid.length === 0) return undefined;
  const to = year.year === undefined ? at + 3 : at + 5;
  return { kind: 'date', days: valid, ...(mark === '/' && { number: first / next }), from: at, to };
};

// "i november", "in May 2026".
const bareMonth = (view: View, at: number): Mention | undefined => {
  if (!view.data.times.inMonth.includes(view.folded(at - 1))) return undefined;
  const month = monthAt(view, at);
  if (!month) return undefined;
  const year = yearAt(view, month.to);
  return date(at, year.to, { month: month.value, ...year.value });
};

// "den 5:e", "the 5th".
const bareDay = (view: View, at: number): Mention | undefined => {
  if (!view.data.times.onDay.includes(view.folded(at - 1))) return undefined;
  const day = view.small(at, 1, 31);
  const to = pastOrdinalSuffix(view, at + 1);
  if (day === undefined || (view.data.times.twelveHours && to === at + 1)) return undefined;
  return date(at, to, { day });
};

/** Reads dates, from whole ones to a month or a day of the month. */
export const readDate = (view: View, at: number): Mention[] | undefined => {
  const range = dayRange(view, at);
  if (range) return range;
  const found =
    isoDate(view, at) ??
    numericDate(view, at) ??
    dayMonth(view, at) ??
    monthDay(view, at) ??
    bareMonth(view, at) ??
    bareDay(view, at);
  return found && [found];
};
