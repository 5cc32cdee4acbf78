/** A sentence of one text beside the one that it became; either may be missing. */
export interface Aligned {
  before?: string;
  after?: string;
}

// Half of the words of both: below that a sentence says something else.
const SAME_FROM = 0.5;
// The comparison of each with each grows with the square; so many sentences that changed are read anew anyway.
const MAX_SENTENCES = 60;

const wordsIn = (sentence: string): string[] =>
  sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

// How many of the words of both they share, from 0 to 1.
const likeness = (before: string, after: string): number => {
  const [one, other] = [wordsIn(before), wordsIn(after)];
  const counts = new Map<string, number>();
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of other) {
    const left = counts.get(word) ?? 0;
    if (left > 0) shared += 1;
    counts.set(word, left - 1);
  }
  const all = one.length + other.length;
  return all === 0 ? 1 : (2 * shared) / all;
};

const asReplaced = (before: readonly string[], after: readonly string[]): Aligned[] => [
  ...before.map((sentence) => ({ before: sentence })),
  ...after.map((sentence) => ({ after: sentence })),
];

// For each place in both the best that can still come, as in the longest common subsequence.
const bestFrom = (before: readonly string[], after: readonly string[], like: number[][]) => {
  const best = Array.from({ length: before.length + 1 }, () => after.map(() => 0).concat(0));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const together = like[i]?.[j] ?? 0;
      const both = together >= SAME_FROM ? together + at(i + 1, j + 1) : 0;
      const row = best[i];
      if (row) row[j] = Math.max(both, at(i + 1, j), at(i, j + 1));
    }
  }
  return at;
};

/**
 * Puts sentences that were changed beside what they became, in their order; a sentence that shares less than half of
 * its words with any stands alone, what went before what came.
 */
export const alignSentences = (before: readonly string[], after: readonly string[]): Aligned[] => {
  if (Math.max(before.length, after.length) > MAX_SENTENCES) return asReplaced(before, after);
  const like = before.map((one) => after.map((other) => likeness(one, other)));
  const at = bestFrom(before, after, like);
  const aligned: Aligned[] = [];
  let [i, j, from, since] = [0, 0, 0, 0];
  while (i < before.length && j < after.length) {
    const together = like[i]?.[j] ?? 0;
    if (together >= SAME_FROM && at(i, j) === together + at(i + 1, j + 1)) {
      aligned.push(...asReplaced(before.slice(from, i), after.slice(since, j)));
      aligned.push({ before: before[i] ?? '', after: after[j] ?? '' });
      [i, j] = [i + 1, j + 1];
      [from, since] = [i, j];
    } else if (at(i, j) === at(i + 1, j)) i += 1;
    else j += 1;
  }
  return [...aligned, ...asReplaced(before.slice(from), after.slice(since))];
};
