import { createBluesky } from '#adapters/channels/bluesky/bluesky.ts';
import { createMastodon } from '#adapters/channels/mastodon/mastodon.ts';
import type { Accounts } from '#domain/channel/accounts.ts';
import { daysLeft } from '#domain/channel/expiry.ts';
import type { AccountAnswer } from '#domain/publish/publisher.ts';
import type { TokenStore } from '#domain/publish/token-store.ts';
import { CHANNEL_CALL_MS } from '#domain/workflow/time-limits.ts';

const words: Record<AccountAnswer['state'], string> = {
  accepted: 'works',
  refused: 'is not accepted: give it a new password or token',
  unknown: 'can’t be told: the channel did not answer, or is busy; try again in a minute',
};

// Each check signs in anew, so that it is the password that is tried.
const noTokens: TokenStore = {
  read: async () => undefined,
  write: async () => {},
  lock: async () => async () => {},
};

const now = () => new Date();
const limits = { callMs: CHANNEL_CALL_MS, now };

const checksOf = ({ bluesky, mastodon }: Accounts) => [
  ...(bluesky
    ? [
        {
          name: 'bluesky',
          publisher: createBluesky({ account: bluesky, tokens: noTokens, ...limits }),
          expiresAt: bluesky.expiresAt,
        },
      ]
    : []),
  ...(mastodon
    ? [
        {
          name: 'mastodon',
          publisher: createMastodon({ account: mastodon, ...limits }),
          expiresAt: mastodon.expiresAt,
        },
      ]
    : []),
];

const endOf = (expiresAt: string | undefined): string => {
  if (expiresAt === undefined) return '';
  const days = daysLeft(expiresAt, now());
  return days > 0 ? `, ends on ${expiresAt} (days left: ${days})` : `, ended on ${expiresAt}`;
};

/** Signs in to each account that can be tried, posting nothing, and says what came of it. */
export const checkAccounts = (accounts: Accounts): Promise<AccountAnswer['state'][]> =>
  Promise.all(
    checksOf(accounts).map(async ({ name, publisher, expiresAt }) => {
      const { state } = await publisher.checkAccount();
      console.log(`${name}: ${words[state]}${endOf(expiresAt)}`);
      return state;
    }),
  );
