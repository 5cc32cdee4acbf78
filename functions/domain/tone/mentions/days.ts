import { onceFor } from '../once-for.ts';
import type { Mention } from './mention.ts';
import { lookUp, type TokenReader } from './token-reader.ts';

const beginnings = onceFor((weekdays: Readonly<Record<string, number>>) =>
  Object.entries(weekdays),
);

const weekdayOf = (part: string, reader: TokenReader): number | undefined => {
  const { weekdays, notWeekdays } = reader.data.times;
  const found = beginnings(weekdays).find(([start]) => part.startsWith(start));
  return found === undefined || notWeekdays.includes(part) ? undefined : found[1];
};

/** Reads weekdays in every form: torsdag, torsdagens, torsdagskväll, torsdag-fredag. */
export const readWeekdays = (reader: TokenReader, at: number): Mention[] | undefined => {
  if (!reader.isWord(at)) return undefined;
  const parts = reader.folded(at).split('-', 3);
  const weekdays = parts.map((part) => weekdayOf(part, reader)).filter((one) => one !== undefined);
  if (weekdays.length === 0) return undefined;
  return weekdays.map((weekday) => ({ kind: 'weekday', weekday, from: at, to: at + 1 }));
};

/** Reads tomorrow and yesterday; today and tonight are not checked. */
export const readRelativeDay = (reader: TokenReader, at: number): Mention[] | undefined => {
  const { relativeDays } = reader.data.times;
  const both = reader.isNear(at + 1) ? `${reader.folded(at)} ${reader.folded(at + 1)}` : '';
  const inTwo = lookUp(relativeDays, both);
  const days = inTwo ?? lookUp(relativeDays, reader.folded(at));
  if (days === undefined) return undefined;
  return [{ kind: 'relative-day', days, from: at, to: inTwo === undefined ? at + 1 : at + 2 }];
};
