/** A word here and the word there that it stands for. */
export interface Pair {
  here: number;
  there: number;
}

/**
 * The words of one row that stand in another in the same order, so that their weights together are the highest:
 * `weightOf` says what a pair weighs, 0 where the two are not the same.
 */
export const alignedPairs = (
  here: number,
  there: number,
  weightOf: (pair: Pair) => number,
): Pair[] => {
  const width = there + 1;
  const best = new Float64Array((here + 1) * width);
  const at = (one: number, other: number): number => best[one * width + other] ?? 0;
  for (let one = here - 1; one >= 0; one -= 1)
    for (let other = there - 1; other >= 0; other -= 1) {
      const weight = weightOf({ here: one, there: other });
      const both = weight > 0 ? weight + at(one + 1, other + 1) : 0;
      best[one * width + other] = Math.max(both, at(one + 1, other), at(one, other + 1));
    }
  const pairs: Pair[] = [];
  let [one, other] = [0, 0];
  while (one < here && other < there) {
    if (at(one, other) === at(one + 1, other)) one += 1;
    else if (at(one, other) === at(one, other + 1)) other += 1;
    else pairs.push({ here: one++, there: other++ });
  }
  return pairs;
};
