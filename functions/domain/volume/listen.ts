import type { Bin, Volumes } from '../mention/mentions.ts';
import { isLearning, STEEP_AUTHORS } from './expected.ts';
import { type Above, BIN_MS, createScan, QUIET_MS, type ScanState, scanFrom } from './own-scan.ts';

const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;
/** What was said before a topic is watched teaches what is usual. */
const BACK_MS = 28 * DAY_MS;
/** Mentions may come late: what is kept is what was known of the time before. */
const LATE_MS = QUIET_MS;

/** Port: what the detector knows of each topic. */
export interface ScanStates {
  read(topic: string): Promise<ScanState | undefined>;
  keep(topic: string, state: ScanState): Promise<void>;
}

/** The last stretch above the limits, and when its episode began, in milliseconds since 1970. */
export interface Loudest extends Above {
  since: number;
}

/** What is known of a topic's volume now. */
export interface Listened {
  /** Undefined where nothing was unusual in the last three hours. */
  loudest: Loudest | undefined;
  /** The bins that were not learned from for good. */
  bins: Bin[];
  state: ScanState;
}

const floorTo = (ms: number, step: number): number => Math.floor(ms / step) * step;

// Whether a whole stretch was written in the last three hours: what is older raises no alert.
const isFresh = ({ minutes }: Above, at: number, now: number): boolean =>
  at + 2 * BIN_MS - minutes * 60_000 >= now - LATE_MS;

/**
 * Brings the detector up to now, with what is written at this moment. What lies more than three hours back is
 * learned for good, about once an hour; the rest is looked at anew each time, since mentions come late. On a topic's
 * first day nobody knows what is usual: only a steep rise counts.
 */
export const listen = async (
  deps: {
    volumes: Pick<Volumes, 'bins'>;
    scanStates: ScanStates;
    now: () => Date;
    timeZone: string;
  },
  topic: string,
): Promise<Listened> => {
  const now = deps.now().getTime();
  const cut = floorTo(now - LATE_MS, HOUR_MS);
  const state = (await deps.scanStates.read(topic)) ?? scanFrom(cut - BACK_MS, now);
  const from = new Date(state.next);
  const bins = await deps.volumes.bins(topic, from, new Date(floorTo(now, BIN_MS) + BIN_MS));
  const authors = new Map(bins.map((bin) => [Date.parse(bin.at), bin.authors]));
  const scan = createScan(deps.timeZone);
  const isBehind = state.next < cut;
  while (state.next < cut) scan(state, authors.get(state.next) ?? 0);
  if (isBehind) await deps.scanStates.keep(topic, structuredClone(state));
  const learning = isLearning(state, deps.now());
  let loudest: Loudest | undefined;
  while (state.next <= now) {
    const at = state.next;
    const above = scan(state, authors.get(at) ?? 0);
    const isTold = above && (!learning || (above.minutes <= 60 && above.seen >= STEEP_AUTHORS));
    if (isTold && isFresh(above, at, now)) loudest = { ...above, since: state.openSince };
  }
  return { loudest, bins, state };
};
