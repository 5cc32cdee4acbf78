import * as z from 'zod';
import type { StaffChat } from '../staff/staff-chat.ts';
import type { AccountChannel, PostedChannel } from './channel.ts';

/** How many are on a list, and which lines of its file can't be used. */
export const Recipients = z.object({
  count: z.int().nonnegative(),
  unfitLines: z.array(z.int().positive()),
});
export type Recipients = z.infer<typeof Recipients>;

/** Whether an account on a channel works, since when, and when it was last seen to. Times in ISO 8601, UTC. */
export const AccountHealth = z.object({
  works: z.boolean(),
  /** When it began to work or to fail. */
  since: z.iso.datetime(),
  checkedAt: z.iso.datetime(),
  /** When something was posted with it last. */
  postedAt: z.iso.datetime().optional(),
  recipients: Recipients.optional(),
  /** What could not be written, of what Talan writes itself, and when it failed last: it works once none is left. */
  failing: z.array(z.object({ page: z.string(), at: z.iso.datetime() })).optional(),
  /** The day on which its password or token ends, where the account says so. */
  expiresAt: z.iso.date().optional(),
  /** The last warning of that which everyone was sent, as noted before each person's warnings were. */
  warned: z.object({ expiresAt: z.iso.date(), days: z.int().positive() }).optional(),
});
export type AccountHealth = z.infer<typeof AccountHealth>;

/** What was seen of an account: the channel accepts it, took a post from it, or refuses it. */
export type AccountSign = 'accepted' | 'posted' | 'refused';

/** What an account is on: a channel that Talan posts to, or a chat that tells staff; and what it writes itself. */
export type AccountPlace = AccountChannel | PostedChannel | StaffChat;

/** Port: how the accounts stand, for all processes alike. */
export interface AccountHealths {
  read(place: AccountPlace): Promise<AccountHealth | undefined>;
  write(place: AccountPlace, health: AccountHealth): Promise<void>;
}

/** An account is asked so often whether it still works. */
const CHECKED_EVERY_MS = 60 * 60_000;

/** Whether it is time to ask an account again. */
export const isToBeAsked = (health: AccountHealth | undefined, now: Date): boolean =>
  health === undefined || now.getTime() - Date.parse(health.checkedAt) >= CHECKED_EVERY_MS;

/** The health after what was seen; what is not said anew stays as it was. */
export const afterSign = (
  before: AccountHealth | undefined,
  sign: AccountSign,
  now: Date,
  recipients = before?.recipients,
): AccountHealth => {
  const at = now.toISOString();
  const works = sign !== 'refused';
  return {
    ...before,
    works,
    since: before?.works === works ? before.since : at,
    checkedAt: at,
    ...(sign === 'posted' && { postedAt: at }),
    ...(recipients && { recipients }),
  };
};
