import { onceFor } from '../once-for.ts';
import { type Bundle, type Group, valueIn } from './features.ts';

/** Adds what each of these features tells to `sums`. */
type AddFeatures = (sums: Int32Array, hashes: readonly number[]) => void;

const none: readonly never[] = [];

const addAll = (sums: Int32Array, others: Int32Array): void => {
  for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (others[at] ?? 0);
};

/**
 * Adds up what groups of features tell, in `width` sums; each group counts what its size and weight say. The sums stand
 * until the next groups are added up.
 */
export const summerOf = (
  width: number,
  addFeatures: AddFeatures,
): ((groups: readonly Group[]) => Float64Array) => {
  // A word that comes again has the same parts.
  const stepsOf = onceFor(({ hashes }: Bundle): Int32Array => {
    const own = new Int32Array(width);
    addFeatures(own, hashes);
    return own;
  });
  const sums = new Int32Array(width);
  const all = new Float64Array(width);
  return (groups) => {
    all.fill(0);
    for (const group of groups) {
      sums.fill(0);
      addFeatures(sums, group.hashes);
      for (const bundle of group.bundles ?? none)
        if (bundle.hashes.length > 0) addAll(sums, stepsOf(bundle));
      const value = valueIn(group);
      for (let at = 0; at < width; at += 1) all[at] = (all[at] ?? 0) + value * (sums[at] ?? 0);
    }
    return all;
  };
};
