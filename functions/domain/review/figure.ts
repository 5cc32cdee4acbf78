import * as z from 'zod';

export const Unit = z.enum(['time', 'minutes', 'count']);
/** What a figure counts: a moment (ISO 8601), whole minutes, or how many. */
export type Unit = z.infer<typeof Unit>;

/**
 * One figure of a review, and the entries that it comes from. Its value is null where there is nothing to
 * count, and where words that it needs were erased: then it is `notReplayable`.
 */
export const Figure = z.object({
  unit: Unit,
  value: z.union([z.number(), z.string()]).nullable(),
  notReplayable: z.literal(true).optional(),
  entries: z.array(z.object({ stream: z.string(), seq: z.int().optional() })),
});
export type Figure = z.infer<typeof Figure>;

const MEDIAN = 0.5;

/** The value that a share (0 to 1) of all stays within, by nearest rank: one that occurred; undefined of none. */
export const nearestRank = (values: readonly number[], share: number): number | undefined =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1];

/** The median by nearest rank. */
export const median = (values: readonly number[]): number | undefined =>
  nearestRank(values, MEDIAN);

const MINUTE_MS = 60_000;

/** Whole minutes between two moments, ISO 8601. */
export const minutesBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / MINUTE_MS);
