const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;
const UNSETTLED_MS = 5 * 60_000;
/** So long after the crisis nobody waits for the words any more. */
const LOOKED_AT_FOR_MS = 30 * DAY_MS;

/** When a post went out, and whether its incident is still active. */
export interface Posted {
  postedAt: Date;
  isActive: boolean;
  /** Whether it is not known yet if it went out at all, and no person can say so. */
  isUnsettled?: boolean;
  now: Date;
}

/**
 * When a post is looked at next: every hour while the incident is active, else every day, and every five minutes while
 * it is unsettled; undefined once that is enough. The times are counted from the post, so that two who ask get the same one.
 */
export const nextCheck = ({ postedAt, isActive, isUnsettled, now }: Posted): Date | undefined => {
  const age = now.getTime() - postedAt.getTime();
  if (!isActive && age > LOOKED_AT_FOR_MS) return undefined;
  const settledEvery = isActive ? HOUR_MS : DAY_MS;
  const every = isUnsettled ? UNSETTLED_MS : settledEvery;
  return new Date(postedAt.getTime() + (Math.floor(age / every) + 1) * every);
};
