import * as z from 'zod';
import { localHours } from './local-hour.ts';
import { learnBin, learnHour, nothingUsual, Usual, usualIn, varianceOf } from './usual.ts';

/** How long a bin is. */
export const BIN_MS = 5 * 60_000;
/** An episode ends after so long without anything above the limits. */
export const QUIET_MS = 3 * 60 * 60_000;

const MINUTE_MS = 60_000;
const HOUR_BINS = 12;
/** Days whose busiest stretches are remembered. */
const DAYS = 14;
/** The busiest days a fortnight that count as exceptions. */
const LEFT_OUT = 2;
/** A day with an alert is remembered with at most so many times what was the limit. */
const CAP = 3;
/** Nothing is said before so many bins have been seen: a day. */
const FIRST_BINS = 288;
/** More than so many standard deviations above the mean teach nothing. */
const CUT = 3;
/** An hour of more than so many times the usual, and one, teaches nothing about how much hours differ. */
const HOUR_CUT = 4;

/** A stretch of time that is looked at, and when it is too much. */
export interface Limits {
  minutes: number;
  /** So many authors at least. */
  least: number;
  /** So many times what is usual at least. */
  ratio: number;
  /** So many standard deviations above what is usual. */
  z: number;
}

export const limits: readonly Limits[] = [
  { minutes: 60, least: 5, ratio: 3, z: 4 },
  { minutes: 180, least: 5, ratio: 3, z: 4 },
  { minutes: 15, least: 8, ratio: 8, z: 4.5 },
];

const MAX_BINS = Math.max(...limits.map(({ minutes }) => (minutes * MINUTE_MS) / BIN_MS));

const Day = z.object({ day: z.string(), most: z.array(z.number()) });

/** Everything that the detector knows; small enough to be kept as one item. */
export const ScanState = z.object({
  /** The first bin that has not been seen, in milliseconds since 1970. */
  next: z.number(),
  bins: z.number(),
  /** When it was first listened to; of what was kept before, long ago. */
  watchedSince: z.number().default(0),
  usual: Usual,
  /** The last bins: how many were seen, and how many are usual; the newest last. */
  recent: z.array(z.tuple([z.number(), z.number()])),
  days: z.array(Day),
  /** The episode that is open, or was open last. */
  openSince: z.number(),
  openUntil: z.number(),
});
export type ScanState = z.infer<typeof ScanState>;

/** A stretch that is above the limits. */
export interface Above {
  minutes: number;
  seen: number;
  usual: number;
  /** The most in the days before, exceptions left out. */
  most: number;
}

/** A detector that begins at a time, of a topic that is listened to since then unless said otherwise. */
export const scanFrom = (ms: number, watchedSince = ms): ScanState => ({
  next: ms,
  bins: 0,
  watchedSince,
  usual: nothingUsual(ms),
  recent: [],
  days: [],
  openSince: 0,
  openUntil: 0,
});

const sumOf = (recent: ScanState['recent'], minutes: number): [number, number] => {
  let [seen, usual] = [0, 0];
  const first = Math.max(0, recent.length - (minutes * MINUTE_MS) / BIN_MS);
  for (let i = first; i < recent.length; i += 1) {
    const [n = 0, mean = 0] = recent[i] ?? [];
    seen += n;
    usual += mean;
  }
  return [seen, usual];
};

/** The most of the last days in the window at this place, today with them, the busiest left out. */
export const mostBefore = ({ days }: ScanState, place: number): number => {
  const most = days.map((each) => each.most[place] ?? 0).toSorted((a, b) => b - a);
  return most[Math.min(LEFT_OUT, Math.round((most.length * LEFT_OUT) / DAYS))] ?? 0;
};

const aboveIn = (state: ScanState): Above | undefined => {
  for (const [place, limit] of limits.entries()) {
    const [seen, usual] = sumOf(state.recent, limit.minutes);
    if (seen < limit.least || seen < limit.ratio * usual) continue;
    if ((seen - usual) / Math.sqrt(varianceOf(state.usual, usual)) <= limit.z) continue;
    const most = mostBefore(state, place);
    if (seen <= most) continue;
    return { minutes: limit.minutes, seen, usual, most };
  }
  return undefined;
};

const remember = (state: ScanState, today: string, isOpen: boolean): void => {
  let day = state.days.at(-1);
  if (day?.day !== today) {
    day = { day: today, most: limits.map(() => 0) };
    state.days.push(day);
    if (state.days.length > DAYS + 1) state.days.shift();
  }
  for (const [place, { minutes }] of limits.entries()) {
    const [seen, usual] = sumOf(state.recent, minutes);
    const reference = Math.max(mostBefore(state, place), usual, 1);
    const counted = isOpen ? Math.min(seen, CAP * reference) : seen;
    day.most[place] = Math.max(day.most[place] ?? 0, counted);
  }
};

/**
 * A detector of unusual volume, for authors in bins of five minutes that come in order: in the last 60 or 180
 * minutes at least 5 wrote, three times as many as usual at this hour, more than in any such stretch of the last 14
 * days but the busiest two, and unlikely by chance; or in 15 minutes at least 8, eight times as many. What is usual is
 * learned by hour of the day, weekday or weekend, in the time zone's clocks. Changes the state. Answers the first
 * stretch above the limits.
 */
export const createScan = (timeZone: string) => {
  const hourOf = localHours(timeZone);
  return (state: ScanState, seen: number): Above | undefined => {
    const at = state.next;
    const { day, cell } = hourOf(at);
    const { shape, mean } = usualIn(state.usual, cell);
    state.recent.push([seen, mean]);
    if (state.recent.length > MAX_BINS) state.recent.shift();
    state.next = at + BIN_MS;
    state.bins += 1;
    const above = state.bins > FIRST_BINS ? aboveIn(state) : undefined;
    if (above) {
      if (at > state.openUntil) state.openSince = at;
      state.openUntil = at + QUIET_MS;
    }
    const isOpen = at <= state.openUntil;
    remember(state, day, isOpen);
    if (isOpen) return above;
    const cut = Math.min(seen, mean + CUT * Math.sqrt(varianceOf(state.usual, mean)));
    learnBin(state.usual, cell, { at, seen: cut, shape });
    if (state.bins % HOUR_BINS === 0) {
      const [hour, expected] = sumOf(state.recent, 60);
      learnHour(state.usual, at, Math.min(hour, HOUR_CUT * (expected + 1)), expected);
    }
    return above;
  };
};
