import type { Mention } from './mention.ts';
import { lookUp, type View } from './view.ts';

const weekdayOf = (part: string, view: View): number | undefined => {
  const { weekdays, notWeekdays } = view.data.times;
  if (notWeekdays.includes(part)) return undefined;
  const name = Object.keys(weekdays).find((start) => part.startsWith(start));
  return name === undefined ? undefined : weekdays[name];
};

/** Reads weekdays in every form: torsdag, torsdagens, torsdagskväll, torsdag-fredag. */
export const readWeekdays = (view: View, at: number): Mention[] | undefined => {
  if (!view.isWord(at)) return undefined;
  const weekdays = view
    .folded(at)
    .split('-', 3)
    .flatMap((part) => weekdayOf(part, view) ?? []);
  if (weekdays.length === 0) return undefined;
  return weekdays.map((weekday) => ({ kind: 'weekday', weekday, from: at, to: at + 1 }));
};

/** Reads tomorrow and yesterday; today and tonight are left to the reader. */
export const readRelativeDay = (view: View, at: number): Mention[] | undefined => {
  const { relativeDays } = view.data.times;
  const both = view.isNear(at + 1) ? `${view.folded(at)} ${view.folded(at + 1)}` : '';
  const inTwo = lookUp(relativeDays, both);
  const days = inTwo ?? lookUp(relativeDays, view.folded(at));
  if (days === undefined) return undefined;
  return [{ kind: 'relative-day', days, from: at, to: inTwo === undefined ? at + 1 : at + 2 }];
};
