import type { Source } from './sources.ts';

/** A word, in all its senses. */
export type Telling = readonly string[];

/** What a text says about a number: the words that say what is counted, and the numbers of the sentence before. */
interface Told {
  words: readonly Telling[];
  before: readonly number[];
}

/** Whether one of these values is the difference of two numbers of the brief that count what the text counts. */
export type IsDifference = (values: readonly number[], told: Told) => boolean;

// Smaller ones are the difference of some two numbers by chance.
const MIN_DIFFERENCE = 10;

/**
 * Finds what two numbers differ by. "90 households have no water", of 2,400 where 2,310 have it: the facts with the two
 * say each word of what is counted. "Ninety are still out there" counts what the sentence before does, with both.
 */
export const differencesIn = (sources: readonly Source[]): IsDifference => {
  const bySaid = Map.groupBy(
    sources.flatMap((source) => [...new Set(source.counts)].map((amount) => ({ amount, source }))),
    ({ amount }) => amount,
  );
  const amounts = [...bySaid.keys()];
  const says = (amount: number, word: Telling): boolean =>
    (bySaid.get(amount) ?? []).some(({ source }) => word.some((sense) => source.senses.has(sense)));
  const counts = (one: number, other: number, { words, before }: Told): boolean =>
    words.length > 0
      ? words.every((word) => says(one, word) || says(other, word))
      : before.includes(one) && before.includes(other);
  return (values, told) =>
    values
      .filter((value) => value >= MIN_DIFFERENCE)
      .some((value) =>
        amounts.some((one) => bySaid.has(one + value) && counts(one, one + value, told)),
      );
};
