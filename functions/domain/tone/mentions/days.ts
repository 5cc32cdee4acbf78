import type { LanguageData } from '../language/data.ts';
import { onceFor } from '../once-for.ts';
import { onceForWord } from '../text/known-words.ts';
import type { Mention } from './mention.ts';
import { lookUp, type TokenReader } from './token-reader.ts';

/** The weekdays that a folded word names, in any form. */
export const weekdaysIn = onceFor(({ times: { weekdays, notWeekdays } }: LanguageData) => {
  const beginnings = Object.entries(weekdays);
  return onceForWord((word): readonly number[] =>
    word
      .split('-', 3)
      .filter((part) => !notWeekdays.includes(part))
      .flatMap((part) => beginnings.find(([start]) => part.startsWith(start))?.[1] ?? []),
  );
});

/** Reads weekdays in every form: torsdag, torsdagens, torsdagskväll, torsdag-fredag. */
export const readWeekdays = (reader: TokenReader, at: number): Mention[] | undefined => {
  if (!reader.isWord(at)) return undefined;
  const weekdays = weekdaysIn(reader.data)(reader.folded(at));
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
