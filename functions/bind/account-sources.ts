import { createChannelTokens } from '#adapters/dynamodb/channel-tokens.ts';
import { createFindKnown } from '#adapters/dynamodb/find-known.ts';
import type { Get } from '#adapters/sources/http/get.ts';
import { goneForAll } from '#adapters/sources/http/gone-for-all.ts';
import type { Channel } from '#domain/channel/channel.ts';
import { ownPosts } from '#domain/source/own-posts.ts';
import type { AskSource, SourceAskers, SourceKind } from '#domain/source/source.ts';
import { standingComments } from '#domain/source/standing-comments.ts';
import { SOURCE_CALL_MS } from '#domain/workflow/time-limits.ts';
import { listingJournal, stateJournal } from './journals.ts';
import type { Needs } from './outside.ts';

// The ports to what our accounts on Bluesky and Mastodon are asked. Their code is loaded where there is an account.

/** What asking an account needs from outside. */
export type AccountNeeds = Needs<'now' | 'accounts' | 'table'>;

// Of one ask, the rest is for reading the account.
const callMs = SOURCE_CALL_MS - 2_000;

const DAY_MS = 24 * 60 * 60_000;
/** Threads are read of posts so old, and comments so old looked at again. */
const BACK_MS = 7 * DAY_MS;

/** So many comments are looked at in one ask: each on Mastodon may make the server fetch it from another one. */
const COMMENTS_AT_ONCE = { bluesky: 25, mastodon: 5 };

const backFrom = (now: Date): Date => new Date(now.getTime() - BACK_MS);

const ownPostsOn = (needs: AccountNeeds, channel: Channel) => (): Promise<string[]> => {
  const findKnown = createFindKnown(needs.table);
  const now = needs.now();
  return ownPosts({ journal: stateJournal(needs), findKnown }, channel, {
    since: backFrom(now),
    now,
  });
};

const commentsOn = (needs: AccountNeeds, channel: keyof typeof COMMENTS_AT_ONCE) => {
  const read = standingComments(listingJournal(needs), channel, COMMENTS_AT_ONCE[channel]);
  return (cursor: string | undefined) => read(backFrom(needs.now()), cursor);
};

// Nobody is asked where nobody has filled in the account.
const withAccount =
  <Account>(
    read: (() => Promise<Account | undefined>) | undefined,
    create: (account: Account) => Promise<AskSource>,
  ): AskSource =>
  async (...asked) => {
    const account = await read?.();
    if (account === undefined) return { state: 'failed', why: 'refused' };
    return (await create(account))(...asked);
  };

type Askers<Kind extends SourceKind> = Pick<SourceAskers, Kind>;

/** How Bluesky is asked. */
export const blueskySources = (
  needs: AccountNeeds,
): Askers<'bluesky' | 'bluesky-threads' | 'bluesky-comments' | 'bluesky-search'> => {
  const { accounts, now, table } = needs;
  const tokens = createChannelTokens(table, 'bluesky');
  const deps = { tokens, now, callMs };
  return {
    bluesky: withAccount(accounts.bluesky, async (account) => {
      const { createBlueskyNotifications } = await import(
        '#adapters/channels/bluesky/notifications.ts'
      );
      return createBlueskyNotifications({ ...deps, account });
    }),
    'bluesky-threads': withAccount(accounts.bluesky, async (account) => {
      const { createBlueskyThreads } = await import('#adapters/channels/bluesky/threads.ts');
      return createBlueskyThreads({
        ...deps,
        account,
        readOwnPosts: ownPostsOn(needs, 'bluesky'),
      });
    }),
    'bluesky-comments': withAccount(accounts.bluesky, async (account) => {
      const { createBlueskyComments } = await import('#adapters/channels/bluesky/comments.ts');
      return createBlueskyComments({
        ...deps,
        account,
        readComments: commentsOn(needs, 'bluesky'),
      });
    }),
    'bluesky-search': withAccount(accounts.bluesky, async (account) => {
      const { createBlueskySearch } = await import('#adapters/channels/bluesky/search.ts');
      return createBlueskySearch({ ...deps, account });
    }),
  };
};

/** How Mastodon is asked. */
export const mastodonSources = (
  needs: AccountNeeds,
  get: Get,
): Askers<'mastodon' | 'mastodon-threads' | 'mastodon-comments' | 'mastodon-tag'> => {
  const { accounts, now } = needs;
  const deps = { now, callMs };
  return {
    mastodon: withAccount(accounts.mastodon, async (account) => {
      const { createMastodonNotifications } = await import(
        '#adapters/channels/mastodon/notifications.ts'
      );
      return createMastodonNotifications({ ...deps, account });
    }),
    'mastodon-threads': withAccount(accounts.mastodon, async (account) => {
      const { createMastodonThreads } = await import('#adapters/channels/mastodon/threads.ts');
      return createMastodonThreads({
        ...deps,
        account,
        readOwnPosts: ownPostsOn(needs, 'mastodon'),
      });
    }),
    'mastodon-comments': withAccount(accounts.mastodon, async (account) => {
      const { createMastodonComments } = await import('#adapters/channels/mastodon/comments.ts');
      return createMastodonComments({
        ...deps,
        account,
        readComments: commentsOn(needs, 'mastodon'),
        isGoneForAll: goneForAll(get),
      });
    }),
    'mastodon-tag': withAccount(accounts.mastodon, async (account) => {
      const { createMastodonTag } = await import('#adapters/channels/mastodon/tag.ts');
      return createMastodonTag({ ...deps, account });
    }),
  };
};
