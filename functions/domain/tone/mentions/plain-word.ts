import type { LanguageData } from '../language/data.ts';
import { numberPieces } from '../language/number-words.ts';
import { isDisguised, isNumeral } from '../language/numerals.ts';
import { onceFor } from '../once-for.ts';
import { onceForWord } from '../text/known-words.ts';
import { weekdaysIn } from './days.ts';

// An entry of several words, "day after", counts by its first word.
const beginnings = onceFor(({ numbers, times }: LanguageData) => {
  const tables = [
    numbers.fractions,
    numbers.ordinals,
    numbers.vague,
    numbers.durations,
    numbers.lengths,
    times.months,
    times.named,
    times.relativeDays,
  ];
  const words = [
    ...tables.flatMap(Object.keys),
    ...times.clock,
    ...times.half.words,
    ...times.quarter,
  ];
  return new Set(words.map((entry) => entry.split(' ', 1)[0]));
});

const plainWords = onceFor((data: LanguageData) =>
  onceForWord(
    (word) =>
      !beginnings(data).has(word) &&
      weekdaysIn(data)(word).length === 0 &&
      numberPieces(word, data.numbers) === undefined &&
      !isDisguised(word, data.numbers) &&
      !isNumeral(word),
  ),
);

/** Whether no number or time of this language begins with a folded word, as with most words. */
export const isPlainWord = (word: string, data: LanguageData): boolean => plainWords(data)(word);
