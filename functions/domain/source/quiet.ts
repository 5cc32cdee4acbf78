import type { SourceState } from './source.ts';

const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;

/** Less is no silence, whatever is usual. */
const QUIET_MS = 6 * HOUR_MS;
/** Longer than any pause of late, by so much. */
const LONGER = 1.5;
/** Until then nobody knows how long a source pauses, at nights and at weekends. */
const LEARNT_MS = 7 * DAY_MS;
/** A source that pauses for longer than this is quiet as a rule. */
const SELDOM_MS = DAY_MS;
/** A long pause counts half as much after so long. */
const HALF_MS = 14 * DAY_MS;

type Pauses = SourceState['pauses'];

/** What is known of the pauses of a source that has just brought something new. */
export const pausesWith = (
  { pauses, heardAt }: Partial<Pick<SourceState, 'pauses' | 'heardAt'>>,
  now: Date,
): Pauses => {
  if (heardAt === undefined) return undefined;
  const pause = now.getTime() - Date.parse(heardAt);
  const { longestMs = 0, since = now.toISOString() } = pauses ?? {};
  const before = longestMs * 0.5 ** (pause / HALF_MS);
  return { longestMs: Math.round(Math.max(pause, before)), since };
};

/**
 * Whether a source that usually brings something has brought nothing new for six hours at least, and for much longer
 * than any of its pauses of late: it may answer and be broken all the same.
 */
export const isQuiet = (
  { pauses, heardAt }: Pick<SourceState, 'pauses' | 'heardAt'>,
  now: Date,
): boolean => {
  if (pauses === undefined || heardAt === undefined || pauses.longestMs > SELDOM_MS) return false;
  if (Date.parse(heardAt) - Date.parse(pauses.since) < LEARNT_MS) return false;
  const quietMs = now.getTime() - Date.parse(heardAt);
  return quietMs >= Math.max(QUIET_MS, LONGER * pauses.longestMs);
};
