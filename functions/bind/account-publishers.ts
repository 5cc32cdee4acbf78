import { createChannelTokens } from '#adapters/dynamodb/channel-tokens.ts';
import type { AccountReaders } from '#domain/channel/accounts.ts';
import type { AccountChannel } from '#domain/channel/channel.ts';
import { accountAnswer, type Publisher, type Publishers } from '#domain/publish/publisher.ts';
import { CHANNEL_CALL_MS } from '#domain/workflow/time-limits.ts';
import { caller, noted } from './account-calls.ts';
import type { Needs } from './outside.ts';

// The publishers of channels that take an account. An adapter is imported when its channel is posted to
// first: most invocations need none.

export type AccountNeeds = Needs<'accounts' | 'table' | 'now'>;

/** Milliseconds for all requests of one call; the rest is for reading the account and the session. */
export const CALL_MS = CHANNEL_CALL_MS - 1_500;

type Whole = Required<Publisher>;

const publishing = (
  outside: AccountNeeds,
  channel: AccountChannel,
  isRepeatable: boolean,
  read: () => Promise<{ expiresAt?: string | undefined } | undefined>,
  call: ReturnType<typeof caller<unknown, Whole>>,
): Whole => ({
  isRepeatable,
  canReply: true,
  publish: async (publication) =>
    noted(outside, channel, await call((publisher) => publisher.publish(publication))),
  find: (publication) => call((publisher) => publisher.find(publication)),
  readBack: async (publication, url) => {
    const standing = await call((publisher) => publisher.readBack(publication, url));
    return typeof standing === 'string' ? standing : 'unknown';
  },
  takeBack: (url) => call((publisher) => publisher.takeBack(url)),
  checkAccount: async () => ({
    ...accountAnswer(await call((publisher) => publisher.checkAccount())),
    expiresAt: (await read())?.expiresAt,
  }),
});

type Read<Each extends AccountChannel> = NonNullable<AccountReaders[Each]>;

const bluesky = (outside: AccountNeeds, read: Read<'bluesky'>): Whole =>
  publishing(
    outside,
    'bluesky',
    true,
    read,
    caller(read, async () => {
      const { createBluesky } = await import('#adapters/channels/bluesky/bluesky.ts');
      const { table, now } = outside;
      const tokens = createChannelTokens(table, 'bluesky');
      return (account) => createBluesky({ account, tokens, now, callMs: CALL_MS });
    }),
  );

const mastodon = (outside: AccountNeeds, read: Read<'mastodon'>): Whole =>
  publishing(
    outside,
    'mastodon',
    false,
    read,
    caller(read, async () => {
      const { createMastodon } = await import('#adapters/channels/mastodon/mastodon.ts');
      return (account) => createMastodon({ account, now: outside.now, callMs: CALL_MS });
    }),
  );

/** A publisher for each channel with an account. */
export const accountPublishers = (outside: AccountNeeds): Publishers => {
  const { accounts } = outside;
  return {
    ...(accounts.bluesky && { bluesky: bluesky(outside, accounts.bluesky) }),
    ...(accounts.mastodon && { mastodon: mastodon(outside, accounts.mastodon) }),
  };
};
