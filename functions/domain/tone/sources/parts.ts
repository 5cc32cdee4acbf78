import type { Telling } from './differences.ts';
import type { Source } from './sources.ts';

// Two thirds and 0.667 differ in the last digits only.
const TOLERANCE = 0.001;

const isNear = (one: number, other: number): boolean => Math.abs(one - other) < TOLERANCE;

// Half of 12 is 6, and 6 of 12 are a half.
const isPartIn = (counts: readonly number[], value: number): boolean =>
  counts.some((whole) =>
    counts.some(
      (part) =>
        (part < whole && isNear(part / whole, value)) || (part < 1 && isNear(part * whole, value)),
    ),
  );

/**
 * Whether one of these values is a part that two numbers of one source make, or the number that a part of it makes, and
 * that source says each of these words.
 */
export const isPartOf = (
  sources: readonly Source[],
  values: readonly number[],
  words: readonly Telling[],
): boolean =>
  sources.some(
    ({ counts, senses }) =>
      values.some((value) => isPartIn(counts, value)) &&
      words.every((word) => word.some((sense) => senses.has(sense))),
  );
