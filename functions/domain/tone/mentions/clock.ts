import { countsNothing } from './counts-nothing.ts';
import { anyHour, compactHour, digitHour, type Hour, halfDay, timeInWords } from './hour.ts';
import { andSecond, hourSpan, sharedHalfDay } from './hour-span.ts';
import { saidBefore } from './hour-words.ts';
import type { Mention } from './mention.ts';
import { orNumber, time, withHalfDay } from './time-of-day.ts';
import { lookUp, type Read, type TokenReader } from './token-reader.ts';

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

// "Rose by 10", "the toll stands at 22".
const isOfAmount = (reader: TokenReader, at: number): boolean => {
  const { amountLeads, changeLeads } = reader.data.times;
  const [before, lead] = [saidBefore(reader, at), reader.folded(at - 1)];
  return (
    (before === 'amount' && amountLeads.includes(lead)) ||
    (before === 'change' && changeLeads.includes(lead))
  );
};

const isAfterAt = (reader: TokenReader, at: number, to: number): boolean =>
  reader.data.times.at.includes(reader.folded(at - 1)) &&
  countsNothing(reader, to) &&
  !isOfAmount(reader, at);

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
    sharedHalfDay(reader, at, read) ?? hourSpan(reader, at, read) ?? maybeTime(reader, at, read)
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
