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

/** The median by nearest rank: always a value that occurred; undefined of none. */
export const median = (values: readonly number[]): number | undefined =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * MEDIAN) - 1];

const MINUTE_MS = 60_000;

/** Whole minutes between two moments, ISO 8601. */
export const minutesBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / MINUTE_MS);
