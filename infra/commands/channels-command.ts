import { createBluesky } from '#adapters/channels/bluesky/bluesky.ts';
import { createMastodon } from '#adapters/channels/mastodon/mastodon.ts';
import type { Accounts } from '#domain/channel/accounts.ts';
import type { AccountAnswer } from '#domain/publish/publisher.ts';
import type { TokenStore } from '#domain/publish/token-store.ts';
import { CHANNEL_CALL_MS } from '#domain/workflow/time-limits.ts';
import { readAccounts } from '../local/outside/accounts-file.ts';
import { settingsFrom } from '../local/settings.ts';
import { runCommand } from './run-command.ts';

const USAGE = 'Use: npm run -s channels -- check';
const NO_ACCOUNTS =
  'There is no account: people post to all channels but the newsroom by hand. Set TALAN_CHANNELS to your file of accounts (docs/channels.md).';

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
        },
      ]
    : []),
  ...(mastodon
    ? [{ name: 'mastodon', publisher: createMastodon({ account: mastodon, ...limits }) }]
    : []),
];

await runCommand(async ([what]) => {
  if (what !== 'check') throw new Error(USAGE);
  const checks = checksOf(readAccounts(settingsFrom(process.env).channelsFile));
  if (checks.length === 0) throw new Error(NO_ACCOUNTS);
  const answers = await Promise.all(
    checks.map(async ({ name, publisher }) => {
      const { state } = await publisher.checkAccount();
      console.log(`${name}: ${words[state]}`);
      return state;
    }),
  );
  return answers.every((state) => state === 'accepted') ? 0 : 1;
});
