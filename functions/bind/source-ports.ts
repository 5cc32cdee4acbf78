import { createChannelTokens } from '#adapters/dynamodb/channel-tokens.ts';
import { createFeed } from '#adapters/sources/feed/feed.ts';
import { createFeedFolder } from '#adapters/sources/feed/feed-folder.ts';
import { createGet } from '#adapters/sources/http/get.ts';
import { createKrisinformation } from '#adapters/sources/official/krisinformation.ts';
import { createVma } from '#adapters/sources/official/vma.ts';
import { ownPosts } from '#domain/source/own-posts.ts';
import type { AskSource, SourceAskers } from '#domain/source/source.ts';
import { SOURCE_CALL_MS } from '#domain/workflow/time-limits.ts';
import { listingJournal } from './journals.ts';
import type { Needs } from './outside.ts';

// The ports to the sources that are asked what was said about us.

// Of one ask, the rest is for reading the account.
const CALL_MS = SOURCE_CALL_MS - 2_000;

/** Threads are read of posts so old. */
const THREADS_BACK_MS = 7 * 24 * 60 * 60_000;

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

/** How each kind of source is asked. */
export const askSources = ({
  mayReach,
  feedFolder: folder = '',
  now,
  ...outside
}: Needs<'mayReach' | 'feedFolder' | 'now' | 'accounts' | 'table'>): SourceAskers => {
  const get = createGet({ mayReach });
  return {
    feed: createFeed({ get, now }),
    'feed-folder': createFeedFolder({ folder, now }),
    vma: createVma({ get, now }),
    krisinformation: createKrisinformation({ get, now }),
    bluesky: withAccount(outside.accounts.bluesky, async (account) => {
      const { createBlueskyNotifications } = await import(
        '#adapters/channels/bluesky/notifications.ts'
      );
      const tokens = createChannelTokens(outside.table, 'bluesky');
      return createBlueskyNotifications({ account, tokens, now, callMs: CALL_MS });
    }),
    'bluesky-threads': withAccount(outside.accounts.bluesky, async (account) => {
      const { createBlueskyThreads } = await import('#adapters/channels/bluesky/threads.ts');
      const tokens = createChannelTokens(outside.table, 'bluesky');
      const readOwnPosts = async () => {
        const since = new Date(now().getTime() - THREADS_BACK_MS);
        const posts = await ownPosts(listingJournal({ table: outside.table, now }), since);
        return posts.flatMap(({ url, channel }) => (channel === 'bluesky' ? [url] : []));
      };
      return createBlueskyThreads({ account, tokens, now, callMs: CALL_MS, readOwnPosts });
    }),
    mastodon: withAccount(outside.accounts.mastodon, async (account) => {
      const { createMastodonNotifications } = await import(
        '#adapters/channels/mastodon/notifications.ts'
      );
      return createMastodonNotifications({ account, now, callMs: CALL_MS });
    }),
  };
};
