import type { RemovalCount } from '../publish/removal-count.ts';
import { isInForce, type OneRemoval, type Removal, standing } from './removal.ts';

/** Fewer than this could point to single people. */
const AT_LEAST = 5;

/**
 * What the public may be told of an incident's removals: how many are in force by ground, the most first. A
 * ground with fewer than five is left out, and there is no total that would give it away.
 */
export const removalCounts = (
  removals: readonly Pick<Removal, 'ground' | 'state' | 'earlier'>[],
): RemovalCount[] => {
  const now = removals.map((each) => standing<Pick<OneRemoval, 'ground' | 'state'>>(each));
  return [...Map.groupBy(now.filter(isInForce), ({ ground }) => ground)]
    .map(([ground, same]) => ({ ground, count: same.length }))
    .filter(({ count }) => count >= AT_LEAST)
    .toSorted((one, other) => other.count - one.count || one.ground.localeCompare(other.ground));
};
