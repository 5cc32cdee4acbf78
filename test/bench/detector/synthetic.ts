import type { Row, Window } from './series.ts';

const HOUR_MS = 3_600_000;
const BIN_MS = 5 * 60_000;
const BINS_AN_HOUR = 12;
const WEEKS = 8;
const SPIKE_HOURS = 3;
/** Spikes begin in the third week, one a week. */
const FIRST_SPIKE_DAY = 14;
const START = Date.UTC(2026, 7, 3);

// The daily rhythm of a municipality, hour by hour in UTC.
const SHAPE = [
  0.12, 0.08, 0.05, 0.05, 0.06, 0.12, 0.35, 0.7, 0.9, 1, 1, 0.95, 1, 0.95, 0.9, 0.9, 0.95, 1, 0.95,
  0.9, 0.85, 0.7, 0.45, 0.25,
];

type Random = () => number;

/** Numbers from 0 to 1 that a seed repeats (mulberry32). */
const randomFrom = (seed: number): Random => {
  let a = seed >>> 0;
  return () => {
    a |= 0;
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const poisson = (mean: number, random: Random): number => {
  if (mean <= 0) return 0;
  if (mean > 60) {
    const g = Math.sqrt(-2 * Math.log(random() || 1e-9)) * Math.cos(6.2831853 * random());
    return Math.max(0, Math.round(mean + g * Math.sqrt(mean)));
  }
  let k = 0;
  let p = Math.exp(-mean);
  let sum = p;
  const u = random();
  while (u > sum && k < 500) {
    k += 1;
    p *= mean / k;
    sum += p;
  }
  return k;
};

const shapeAt = (t: number): number => SHAPE[new Date(t).getUTCHours()] ?? 0;
const isWeekend = (t: number): boolean => [0, 6].includes(new Date(t).getUTCDay());

export interface Synthetic {
  seed: number;
  /** Mentions an hour when most is said. */
  peak: number;
  /** How many times the usual a spike is. */
  times: number;
  /** How many of a quarrel count: 2 as authors, all as mentions. */
  quarrel: number;
}

const timeOf = (i: number): number => START + i * BIN_MS;

// People who answer each other: some mentions within half an hour, by few.
const addQuarrels = (n: number[], quarrel: number, random: Random): void => {
  const aDay = 24 * BINS_AN_HOUR;
  for (let day = 0; day < WEEKS * 7; day += 1) {
    const count = poisson(1.2, random);
    for (let c = 0; c < count; c += 1) {
      let i = 0;
      do i = day * aDay + Math.floor(random() * aDay);
      while (random() > shapeAt(timeOf(i)));
      const size = Math.min(quarrel, 1 + Math.floor(-Math.log(random() || 1e-9) * 2.5));
      for (let j = 0; j < size; j += 1) {
        const p = i + Math.floor((-Math.log(random() || 1e-9) * 30) / 5);
        if (p < n.length) n[p] = (n[p] ?? 0) + 1;
      }
    }
  }
};

// A spike rises for half an hour, lasts and fades.
const loudness = (hours: number): number => {
  if (hours < 0.5) return Math.max(0.2, hours / 0.5);
  return hours < SPIKE_HOURS ? 1 : Math.max(0.2, Math.exp(-(hours - SPIKE_HOURS)));
};

/**
 * Eight weeks of an organisation about which little is said: a daily rhythm, quiet weekends, quarrels, and from the
 * third week on a spike of known size each week. `truth`: when those were.
 */
export const synthetic = ({ seed, peak, times, quarrel }: Synthetic) => {
  const random = randomFrom(seed);
  const n = new Array<number>(WEEKS * 7 * 24 * BINS_AN_HOUR).fill(0);
  const mean = (i: number) => peak * shapeAt(timeOf(i)) * (isWeekend(timeOf(i)) ? 0.6 : 1);
  for (let i = 0; i < n.length; i += 1) n[i] = poisson(mean(i) / BINS_AN_HOUR, random);
  addQuarrels(n, quarrel, random);
  const truth: Window[] = [];
  for (let day = FIRST_SPIKE_DAY; day + 7 <= WEEKS * 7; day += 7) {
    const first = Math.floor((day + random() * 6.5) * 24 * BINS_AN_HOUR);
    const extra = (times - 1) * Math.max(mean(first), peak / 2);
    const end = Math.min(n.length, first + SPIKE_HOURS * BINS_AN_HOUR * 2);
    for (let i = first; i < end; i += 1) {
      const more = extra * loudness((i - first) / BINS_AN_HOUR);
      n[i] = (n[i] ?? 0) + poisson(more / BINS_AN_HOUR, random);
    }
    truth.push([timeOf(first), timeOf(first) + SPIKE_HOURS * HOUR_MS]);
  }
  const rows: Row[] = n.map((count, i) => ({ t: timeOf(i), n: count }));
  return { rows, truth };
};
