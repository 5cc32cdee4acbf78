import * as z from 'zod';
import { Senders } from '../intake/senders.ts';
import { ChatAccounts } from '../staff/chat-accounts.ts';
import { server } from '../values/server.ts';
import type { AccountChannel } from './channel.ts';

/**
 * An account on Bluesky. `service`: the server that holds it; `identifier`: its handle, without the @;
 * `password`: an app password, never the account's own.
 */
export const BlueskyAccount = z.strictObject({
  service: server.prefault('https://bsky.social'),
  identifier: z.string().min(3),
  password: z.string().min(1),
});
export type BlueskyAccount = z.infer<typeof BlueskyAccount>;

/** An account on a Mastodon server. `token`: an access token of an application of its own. */
export const MastodonAccount = z.strictObject({ server, token: z.string().min(1) });
export type MastodonAccount = z.infer<typeof MastodonAccount>;

const schemas = { bluesky: BlueskyAccount, mastodon: MastodonAccount } satisfies Record<
  AccountChannel,
  z.ZodType
>;

/** The account on a channel. */
export type AccountOn<Each extends AccountChannel> = z.infer<(typeof schemas)[Each]>;

/** The shape of the account on a channel: of its secret, or of its part of the file of accounts. */
export const accountSchema = <Each extends AccountChannel>(channel: Each) => schemas[channel];

/** All accounts, as one file holds them. */
export const Accounts = z
  .strictObject({ ...schemas, ...ChatAccounts.shape, intake: Senders })
  .partial();
export type Accounts = z.infer<typeof Accounts>;

/**
 * How the accounts are read, by channel; undefined from a reader where nobody has filled in the account
 * yet. People post by hand where there is no reader.
 */
export type AccountReaders = {
  readonly [Each in AccountChannel]?: () => Promise<AccountOn<Each> | undefined>;
};
