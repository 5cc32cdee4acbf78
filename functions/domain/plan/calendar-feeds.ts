import { timingSafeEqual } from 'node:crypto';
import { sha256 } from '../values/canonical.ts';
import type { CalendarFeed } from './calendar-feed.ts';
import type { PlanEvent } from './events/plan-events.ts';
import { type Person, type Plan, personIn } from './plan.ts';
import { planSeen } from './plan-journal.ts';
import type { PlanState } from './plan-state.ts';

/** Whether someone may have a calendar feed: whoever may open what it links to. */
export const mayHaveFeed = ({ roles }: Person): boolean => roles.includes('writer');

/** Whether someone may see who has a calendar feed, and end any. */
export const mayEndFeeds = ({ roles }: Person): boolean =>
  roles.includes('writer') || roles.includes('admin');

/** The entries that a new feed makes; it takes the place of the one that its owner had before. */
export const makeFeed = (
  state: PlanState | undefined,
  plan: Plan,
  feed: Pick<CalendarFeed, 'id' | 'hash' | 'language'>,
): PlanEvent[] => [...planSeen(state, plan), { type: 'feed-made', data: feed }];

/** The entries that revoking a feed makes; one that is not there is not revoked again. */
export const revokeFeed = (state: PlanState | undefined, plan: Plan, id: string): PlanEvent[] => {
  const isThere = state?.feeds.some((feed) => feed.id === id) ?? false;
  const revoked: PlanEvent[] = isThere ? [{ type: 'feed-revoked', data: { id } }] : [];
  return [...planSeen(state, plan), ...revoked];
};

/** The feeds that answer: whoever left the plan, or may no longer have one, has none. */
export const feedsIn = (state: PlanState | undefined, plan: Plan): CalendarFeed[] =>
  (state?.feeds ?? []).filter(({ by }) => {
    const owner = personIn(plan, by);
    return owner !== undefined && mayHaveFeed(owner);
  });

const isSame = (one: string, other: string): boolean => {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
};

/** The feed that a secret opens. */
export const feedWith = (
  feeds: readonly CalendarFeed[],
  secret: string,
): CalendarFeed | undefined => {
  const hash = sha256(secret);
  return feeds.find((feed) => isSame(feed.hash, hash));
};
