import type { LanguageData } from '../language/data.ts';
import { onceFor } from '../once-for.ts';
import { onceForWord } from '../text/known-words.ts';
import type { Mention } from './mention.ts';
import { lookUp, type TokenReader } from './token-reader.ts';

/** The weekdays that a folded word names, in any form. */
export const weekdaysIn = onceFor(
  ({ times: { weekdays, notWeekdays, dayNames } }: LanguageData) => {
    const beginnings = Object.entries(weekdays);
    // "Onsdagsgatan" is a street on any day.
    const isPlace = (part: string, start: string): boolean =>
      dayNames.endings.some(
        (ending) => part === `${start}${ending}` || part === `${start}s${ending}`,
      );
    return onceForWord((word): readonly number[] =>
      word
        .split('-', 3)
        .filter((part) => !notWeekdays.includes(part))
        .flatMap((part) => {
          const [start = '', day] = beginnings.find(([each]) => part.startsWith(each)) ?? [];
          return day === undefined || isPlace(part, start) ? [] : day;
        }),
    );
  },
);

const isCapital = (reader: TokenReader, at: number): boolean => /^\p{Lu}/u.test(reader.raw(at));

// "Black Friday", "Friday Street".
const isName = (reader: TokenReader, at: number): boolean => {
  const { before, behind } = reader.data.times.dayNames;
  return (
    isCapital(reader, at) &&
    ((reader.isNear(at) && isCapital(reader, at - 1) && before.includes(reader.folded(at - 1))) ||
      (isCapital(reader, at + 1) && reader.isIn(at + 1, behind)))
  );
};

/** Reads weekdays in every form: torsdag, torsdagens, torsdagskväll, torsdag-fredag. */
export const readWeekdays = (reader: TokenReader, at: number): Mention[] | undefined => {
  if (!reader.isWord(at)) return undefined;
  const weekdays = weekdaysIn(reader.data)(reader.folded(at));
  if (weekdays.length === 0 || isName(reader, at)) return undefined;
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
