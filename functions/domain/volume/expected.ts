import { localHours } from './local-hour.ts';
import { BIN_MS, type Limits, limits, mostBefore, type ScanState } from './own-scan.ts';
import { usualIn, varianceOf } from './usual.ts';

/** How many authors are usual in a stretch of time, and from how many on it would be an alert. */
export interface Expected {
  usual: number;
  limit: number;
}

const DAY_MS = 24 * 60 * 60_000;

/** So many authors within an hour are an alert also where nobody knows yet what is usual. */
export const STEEP_AUTHORS = 15;

/** Whether a topic is watched for less than a day, so that nobody knows what is usual. */
export const isLearning = (state: ScanState | undefined, now: Date): boolean =>
  state === undefined || now.getTime() - state.watchedSince < DAY_MS;

// The longest window that a step holds; a shorter step is looked at as the shortest.
const windowFor = (stepMs: number): [Limits, number] | undefined => {
  const shortestFirst = [...limits.entries()].toSorted(([, a], [, b]) => a.minutes - b.minutes);
  const fitting = shortestFirst.filter(([, { minutes }]) => minutes * 60_000 <= stepMs);
  const [place, limit] = fitting.at(-1) ?? shortestFirst[0] ?? [];
  return place === undefined || limit === undefined ? undefined : [limit, place];
};

/**
 * Tells of a step of so many milliseconds, from a time in milliseconds since 1970 on, what is usual in it by what the
 * detector knows now, and from how many authors on it would be an alert. `usual` has one decimal.
 */
export const expectedIn = (
  state: ScanState | undefined,
  { timeZone, stepMs, now }: { timeZone: string; stepMs: number; now: Date },
): ((at: number) => Expected) => {
  const hourOf = localHours(timeZone);
  const window = windowFor(stepMs);
  const usualFrom = (known: ScanState, at: number): number => {
    let usual = 0;
    for (let bin = at; bin < at + stepMs; bin += BIN_MS) {
      usual += usualIn(known.usual, hourOf(bin).cell).mean;
    }
    return usual;
  };
  return (at) => {
    if (!state || !window) return { usual: 0, limit: STEEP_AUTHORS };
    const [{ least, ratio, z }, place] = window;
    const usual = usualFrom(state, at);
    const byChance = usual + z * Math.sqrt(varianceOf(state.usual, usual));
    const above = Math.max(byChance, mostBefore(state, place));
    const limit = Math.max(least, Math.ceil(ratio * usual), Math.floor(above) + 1);
    const learned = isLearning(state, now) ? Math.max(limit, STEEP_AUTHORS) : limit;
    return { usual: Math.round(10 * usual) / 10, limit: learned };
  };
};
