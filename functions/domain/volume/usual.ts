import * as z from 'zod';
import { CELLS, HOURS } from './local-hour.ts';

const HOUR_MS = 60 * 60_000;
/** What was three weeks ago counts half. */
const CELL_HALF_LIFE_MS = 21 * 24 * HOUR_MS;
/** Whether all days are busier than before shows within days. */
const LEVEL_HALF_LIFE_MS = 72 * HOUR_MS;
/** An hour of the day with as many bins behind it counts as much as the mean of all. */
const SHRINK_BINS = 12;
/** So many mentions must have been expected before the level counts as much as what was before. */
const LEVEL_PRIOR = 12;
/** Nothing is so quiet that one author is a surprise: authors a bin. */
const LEAST = 0.005;

const Mean = z.object({ sum: z.number(), bins: z.number(), at: z.number() });
type Mean = z.infer<typeof Mean>;

/** What is usual, as it was learned. */
export const Usual = z.object({
  cells: z.array(Mean).length(CELLS),
  level: z.object({ seen: z.number(), expected: z.number(), at: z.number() }),
  /** How much more whole hours differ than chance lets them, and the expectation behind it. */
  spread: z.object({ excess: z.number(), square: z.number(), at: z.number() }),
});
export type Usual = z.infer<typeof Usual>;

export const nothingUsual = (at: number): Usual => ({
  cells: Array.from({ length: CELLS }, () => ({ sum: 0, bins: 0, at })),
  level: { seen: 0, expected: 0, at },
  spread: { excess: 0, square: 0, at },
});

const fade = (from: number, to: number, halfLifeMs: number): number =>
  0.5 ** ((to - from) / halfLifeMs);

const shrunk = (own: { sum: number; bins: number }, to: number): number =>
  (own.sum + SHRINK_BINS * to) / (own.bins + SHRINK_BINS);

// Plain loops: this runs for every bin, and thousands of them when a topic is new.
const totalOf = (means: readonly Mean[], isMeant: (cell: number) => boolean) => {
  const total = { sum: 0, bins: 0 };
  for (let cell = 0; cell < means.length; cell += 1) {
    const mean = means[cell];
    if (!mean || !isMeant(cell)) continue;
    total.sum += mean.sum;
    total.bins += mean.bins;
  }
  return total;
};

const everyCell = () => true;

/** How many are usual in a bin of a cell before the level: its own mean, drawn to its hour's, drawn to all. */
const shapeOf = ({ cells }: Usual, cell: number): number => {
  const all = totalOf(cells, everyCell);
  const ofHour = totalOf(cells, (each) => each % HOURS === cell % HOURS);
  const mean = all.bins > 0 ? all.sum / all.bins : 0;
  return shrunk(cells[cell] ?? ofHour, shrunk(ofHour, mean));
};

/** How many are usual in a bin of a cell now. */
export const usualIn = (usual: Usual, cell: number): { shape: number; mean: number } => {
  const shape = shapeOf(usual, cell);
  const { seen, expected } = usual.level;
  const level = (seen + LEVEL_PRIOR) / (expected + LEVEL_PRIOR);
  return { shape, mean: Math.max(LEAST, shape * level) };
};

/** Learns from a bin: `seen` is cut off where it is far above what is usual. */
export const learnBin = (
  usual: Usual,
  cell: number,
  { at, seen, shape }: { at: number; seen: number; shape: number },
): void => {
  const own = usual.cells[cell];
  if (own) {
    const kept = fade(own.at, at, CELL_HALF_LIFE_MS);
    own.sum = own.sum * kept + seen;
    own.bins = own.bins * kept + 1;
    own.at = at;
  }
  const { level } = usual;
  const kept = fade(level.at, at, LEVEL_HALF_LIFE_MS);
  level.seen = level.seen * kept + seen;
  level.expected = level.expected * kept + shape;
  level.at = at;
};

/** Learns how much hours differ, from the last whole one. */
export const learnHour = (usual: Usual, at: number, seen: number, mean: number): void => {
  const { spread } = usual;
  const kept = fade(spread.at, at, CELL_HALF_LIFE_MS);
  spread.excess = spread.excess * kept + (seen - mean) ** 2 - mean;
  spread.square = spread.square * kept + mean ** 2;
  spread.at = at;
};

/** The variance of a stretch with this mean: of a negative binomial distribution. */
export const varianceOf = ({ spread }: Usual, mean: number): number => {
  const phi = spread.square > 0 ? Math.max(0, spread.excess / spread.square) : 0;
  return mean + phi * mean ** 2;
};
