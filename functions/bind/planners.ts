import type { Listing, Planner, Planners } from '#domain/planned/planner.ts';
import { CHANNEL_CALL_MS } from '#domain/workflow/time-limits.ts';
import type { AccountNeeds } from './account-publishers.ts';

// All requests of one call; the rest is for reading the account.
const CALL_MS = CHANNEL_CALL_MS - 1_500;

// An adapter is imported, and its account read, when the planner is asked first: there is mostly no crisis.
const mastodon = ({ accounts, now }: AccountNeeds): Planner => {
  const open = async () => {
    const account = await accounts.mastodon?.();
    if (account === undefined) return undefined;
    const { createMastodonPlanner } = await import(
      '#adapters/planners/mastodon/mastodon-planner.ts'
    );
    return createMastodonPlanner({ account, now, callMs: CALL_MS });
  };
  return {
    list: async (): Promise<Listing> => {
      try {
        return await (await open())?.list();
      } catch {
        return undefined;
      }
    },
    freeze: async (post) => {
      try {
        return (await (await open())?.freeze(post)) ?? 'unknown';
      } catch {
        return 'unknown';
      }
    },
  };
};

/** The other planners that Talan has an account for: an account that posts also reaches what is scheduled. */
export const planners = (outside: AccountNeeds): Planners =>
  outside.accounts.mastodon ? { mastodon: mastodon(outside) } : {};
