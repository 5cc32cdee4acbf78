const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;
/** So long after the crisis nobody waits for the words any more. */
const LOOKED_AT_FOR_MS = 30 * DAY_MS;

/** When a post went out, and whether its incident is still active. */
export interface Posted {
  postedAt: Date;
  isActive: boolean;
  now: Date;
}

/**
 * When a post is looked at next: every hour while the incident is active, else every day; undefined once
 * that is enough. The times are counted from the post, so that two who ask get the same one.
 */
export const nextCheck = ({ postedAt, isActive, now }: Posted): Date | undefined => {
  const age = now.getTime() - postedAt.getTime();
  if (!isActive && age > LOOKED_AT_FOR_MS) return undefined;
  const every = isActive ? HOUR_MS : DAY_MS;
  return new Date(postedAt.getTime() + (Math.floor(age / every) + 1) * every);
};
