import type { Marked } from './read-marks.ts';

const LOW = 0xffff;

/** The names that have some of these marks, each with those that it has; the rarest come first. */
export const namesWith = (
  marked: readonly Marked[],
  wanted: ReadonlySet<number>,
): Map<string, number[]> => {
  // Nearly all marks are told apart by half of their bits, which is much faster than asking for each.
  const low = new Uint8Array(LOW + 1);
  for (const mark of wanted) low[mark & LOW] = 1;
  const shared = new Map<string, number[]>();
  const times = new Map<number, number>();
  for (const { name, marks } of marked)
    for (const mark of marks) {
      if (low[mark & LOW] === 0 || !wanted.has(mark)) continue;
      shared.set(name, [...(shared.get(name) ?? []), mark]);
      times.set(mark, (times.get(mark) ?? 0) + 1);
    }
  const rarity = ([, marks]: [string, number[]]) =>
    Math.min(...marks.map((mark) => times.get(mark) ?? 0));
  return new Map([...shared].toSorted((one, other) => rarity(one) - rarity(other)));
};
