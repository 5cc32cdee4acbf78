import * as z from 'zod';
import { Senders } from '../intake/senders.ts';
import { ChatAccounts } from '../staff/chat-accounts.ts';
import { server } from '../values/server.ts';
import type { AccountChannel } from './channel.ts';
import { PlannerAccounts } from './planner-accounts.ts';

// The day on which a password or token ends, such as 2026-12-24; no channel tells it, so a person may.
const ends = { expiresAt: z.iso.date().optional() };

/**
 * An account on Bluesky. `service`: the server that holds it; `identifier`: its handle, without the @;
 * `password`: an app password, never the account's own.
 */
export const BlueskyAccount = z.strictObject({
  service: server.prefault('https://bsky.social'),
  identifier: z.string().min(3),
  password: z.string().min(1),
  ...ends,
});
export type BlueskyAccount = z.infer<typeof BlueskyAccount>;

/** An account on a Mastodon server. `token`: an access token of an application of its own. */
export const MastodonAccount = z.strictObject({
  server,
  token: z.string().min(1),
  ...ends,
});
export type MastodonAccount = z.infer<typeof MastodonAccount>;

// As many a second as the service takes from this sender.
const perSecond = (usual: number) => z.int().min(1).max(1_000).default(usual);

/**
 * Whom mails to a list come from. `unsubscribe`: the address to which a recipient writes who wants no more;
 * it must be there for those outside the organisation.
 */
const MailList = z.strictObject({
  from: z.email(),
  unsubscribe: z.email().optional(),
  // Amazon SES, outside its sandbox: https://docs.aws.amazon.com/ses/latest/dg/quotas.html
  perSecond: perSecond(14),
});
const PressList = MailList.required({ unsubscribe: true });
export type MailList = z.infer<typeof MailList>;

/** Whom text messages come from: at most 11 letters and digits, with a letter among them, as GSM has it. */
const SmsList = z.strictObject({
  senderId: z
    .string()
    .regex(
      /^(?=.*[A-Za-z])[A-Za-z0-9]{1,11}$/,
      'must be 1 to 11 letters and digits, with a letter',
    ),
  // Amazon SNS, in most regions: https://docs.aws.amazon.com/general/latest/gr/sns.html
  perSecond: perSecond(20),
});
export type SmsList = z.infer<typeof SmsList>;

const schemas = {
  bluesky: BlueskyAccount,
  mastodon: MastodonAccount,
  sms: SmsList,
  press: PressList,
  email: MailList,
} satisfies Record<AccountChannel, z.ZodType>;

/** The account on a channel. */
export type AccountOn<Each extends AccountChannel> = z.infer<(typeof schemas)[Each]>;

/** The shape of the account on a channel: of its secret, or of its part of the file of accounts. */
export const accountSchema = <Each extends AccountChannel>(channel: Each) => schemas[channel];

/** All accounts, as one file holds them. */
export const Accounts = z
  .strictObject({ ...schemas, ...ChatAccounts.shape, ...PlannerAccounts.shape, intake: Senders })
  .partial();
export type Accounts = z.infer<typeof Accounts>;

/** Whom words to the lists come from, of the accounts the part that is no secret. */
export const ListSenders = z
  .strictObject({ sms: SmsList, press: PressList, email: MailList })
  .partial();
export type ListSenders = z.infer<typeof ListSenders>;

/** Accounts as ports take them, where they are known already. */
export const readersOf = (accounts: Omit<Accounts, 'intake'>): AccountReaders => {
  const { bluesky, mastodon, sms, press, email } = accounts;
  return {
    ...(bluesky && { bluesky: async () => bluesky }),
    ...(mastodon && { mastodon: async () => mastodon }),
    ...(sms && { sms: async () => sms }),
    ...(press && { press: async () => press }),
    ...(email && { email: async () => email }),
  };
};

/**
 * How the accounts are read, by channel; undefined from a reader where nobody has filled in the account
 * yet. People post by hand where there is no reader.
 */
export type AccountReaders = {
  readonly [Each in AccountChannel]?: () => Promise<AccountOn<Each> | undefined>;
};
