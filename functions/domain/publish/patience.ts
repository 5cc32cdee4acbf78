import { stateSeconds } from '../workflow/time-limits.ts';

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
/** A run waits for a channel so long in all; after that the others are concluded without it. */
const RUN_WAITS_MS = 3 * MINUTE_MS;
const SHORTEST_WAIT_MS = 2 * SECOND_MS;
const LONGEST_WAIT_MS = MINUTE_MS;
/** The pause after a run that waited in vain. */
const PAUSE_MS = 5 * MINUTE_MS;
/** After a day words have no place among the news any more; a person decides then. */
const GIVEN_UP_AFTER_MS = 24 * 60 * MINUTE_MS;

/** Since when a channel has been tried, and before when it is of no use. */
export interface Tries {
  /** When the present run tried it first. */
  since: Date;
  /** When it was tried first of all. */
  firstIntendedAt: Date;
  /** The time that the channel itself has named. */
  notBefore?: Date | undefined;
  now: Date;
}

/** When a channel is tried again: by the same run, by another one, or never by itself. */
export type NextTry = { by: 'this-run' | 'next-run'; at: Date } | { by: 'nobody' };

/**
 * The next try. Within a run each wait is as long as all before it, so that no count is needed.
 */
export const nextTry = ({ since, firstIntendedAt, notBefore, now }: Tries): NextTry => {
  const waited = now.getTime() - since.getTime();
  const wait = Math.min(Math.max(waited, SHORTEST_WAIT_MS), LONGEST_WAIT_MS);
  const earliest = notBefore?.getTime() ?? 0;
  const soon = Math.max(now.getTime() + wait, earliest);
  if (soon <= since.getTime() + RUN_WAITS_MS) return { by: 'this-run', at: new Date(soon) };
  const later = Math.max(now.getTime() + PAUSE_MS, earliest);
  const isOver = later > firstIntendedAt.getTime() + GIVEN_UP_AFTER_MS;
  return isOver ? { by: 'nobody' } : { by: 'next-run', at: new Date(later) };
};

/**
 * Until when a call that began with an intent may still be under way, unless it said how it ended: as
 * long as the state that made it.
 */
export const callEndsBy = (intendedAt: Date): Date =>
  new Date(intendedAt.getTime() + stateSeconds['publish-channel'] * SECOND_MS);
