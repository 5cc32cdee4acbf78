import type { Mention } from './mention.ts';
import { lookUp, type TokenReader } from './token-reader.ts';

// "Just a minute" is a way to speak.
const SHORTEST_MINUTES = 15;

/** Where "and a half" ends behind a number or a unit; undefined where something else stands there. */
export const halfEnd = (reader: TokenReader, at: number): number | undefined => {
  const { and, articles, fractions } = reader.data.numbers;
  const isHalf =
    reader.isIn(at, and) &&
    reader.isIn(at + 1, articles) &&
    reader.isNear(at + 2) &&
    lookUp(fractions, reader.folded(at + 2)) === 0.5;
  return isHalf ? at + 3 : undefined;
};

const unitAt = (reader: TokenReader, at: number): number | undefined =>
  reader.isNear(at) ? lookUp(reader.data.numbers.durations, reader.folded(at)) : undefined;

// "Half an hour", "three quarters of an hour".
const afterPart = (reader: TokenReader, to: number): number => {
  const at = reader.isIn(to, reader.data.times.of) ? to + 1 : to;
  return reader.isIn(at, reader.data.numbers.single) ? at + 1 : to;
};

/** How many minutes so many are of the unit that follows; undefined where none does. */
export const minutesOf = (reader: TokenReader, value: number, to: number): number | undefined => {
  const unit = unitAt(reader, value < 1 ? afterPart(reader, to) : to);
  return unit === undefined ? undefined : value * unit;
};

// "For a week" says how long; "once a week" does not.
const isSaid = (reader: TokenReader, at: number): boolean =>
  reader.data.numbers.lengthLeads.includes(reader.folded(at));

const oneUnit = (reader: TokenReader, at: number): Mention[] | undefined => {
  const minutes = unitAt(reader, at);
  const from = at - 1;
  if (minutes === undefined || !reader.data.numbers.single.includes(reader.folded(from)))
    return undefined;
  const end = halfEnd(reader, at + 1);
  if (end !== undefined)
    return [
      { kind: 'number', values: [1.5], isShare: false, minutes: 1.5 * minutes, from, to: end },
    ];
  const isSure = minutes >= SHORTEST_MINUTES && isSaid(reader, from - 1);
  return [{ kind: 'length', minutes, isSure, from, to: at + 1 }];
};

/** Reads a length of time without a number of its own: "a week", "an hour and a half", "a fortnight". */
export const readLength = (reader: TokenReader, at: number): Mention[] | undefined => {
  const minutes = lookUp(reader.data.numbers.lengths, reader.folded(at));
  if (minutes !== undefined)
    return [{ kind: 'length', minutes, isSure: true, from: at, to: at + 1 }];
  return oneUnit(reader, at);
};
