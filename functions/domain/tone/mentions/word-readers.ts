import type { LanguageData } from '../language/data.ts';
import { numberPieces } from '../language/number-words.ts';
import { isDisguised, isNumeral } from '../language/numerals.ts';
import { onceFor } from '../once-for.ts';
import { onceForWord } from '../text/known-words.ts';
import { readClock } from './clock.ts';
import { readDate } from './dates.ts';
import { readRelativeDay, readWeekdays, weekdaysIn } from './days.ts';
import { readLength } from './lengths.ts';
import type { Mention } from './mention.ts';
import { readNumber } from './numbers.ts';
import type { TokenReader } from './token-reader.ts';

/** Reads what begins at a token, if it is of its kind. */
export type ReadMention = (reader: TokenReader, at: number) => Mention[] | undefined;

type Table = Readonly<Record<string, unknown>>;

// An entry of several words, "day after", counts by its first word.
const firstWords = (tables: readonly Table[], ...lists: readonly (readonly string[])[]) =>
  new Set([...tables.flatMap(Object.keys), ...lists.flat()].map((entry) => entry.split(' ', 1)[0]));

// What a word must be for each reader but the one of numbers, in order of precedence.
const beginningsIn = onceFor(({ numbers, times }: LanguageData) => ({
  date: firstWords([numbers.ordinals, times.months]),
  clock: firstWords([times.named], times.clock, times.half.words, times.quarter),
  relativeDay: firstWords([times.relativeDays]),
  length: firstWords([numbers.lengths, numbers.durations]),
  number: firstWords([numbers.fractions, numbers.vague]),
}));

const readersOf = (word: string, data: LanguageData): ReadMention[] => {
  const { date, clock, relativeDay, length, number } = beginningsIn(data);
  const isNumber = numberPieces(word, data.numbers) !== undefined;
  const own = [
    ...(date.has(word) ? [readDate] : []),
    ...(clock.has(word) || isNumber ? [readClock] : []),
    ...(weekdaysIn(data)(word).length > 0 ? [readWeekdays] : []),
    ...(relativeDay.has(word) ? [readRelativeDay] : []),
    ...(length.has(word) ? [readLength] : []),
  ];
  const mayCount =
    own.length > 0 || number.has(word) || isDisguised(word, data.numbers) || isNumeral(word);
  return mayCount ? [...own, readNumber] : own;
};

/** What may read a folded word of this language: nothing for most words, with which no number or time begins. */
export const wordReaders = onceFor((data: LanguageData) =>
  onceForWord((word): readonly ReadMention[] => readersOf(word, data)),
);
