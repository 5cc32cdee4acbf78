import { describeCommand, runCommand } from '../command.ts';
import { readAccounts } from '../local/outside/accounts-file.ts';
import { settingsFrom } from '../local/settings.ts';
import { checkAccounts } from './check-accounts.ts';
import { connectAccount, isConnectable } from './connect-account.ts';

const USAGE = 'Use: npm run -s channels -- check | connect bluesky | connect mastodon';
const NO_ACCOUNTS =
  'There is no account: people post to all channels but the newsroom by hand. Set TALAN_CHANNELS to your file of accounts (docs/channels.md).';

const check = async (channelsFile: string | undefined): Promise<number> => {
  const states = await checkAccounts(readAccounts(channelsFile));
  if (states.length === 0) throw new Error(NO_ACCOUNTS);
  return states.every((state) => state === 'accepted') ? 0 : 1;
};

export const run = describeCommand({
  usage: USAGE,
  options: {},
  run: ([what, name]) => {
    const { channelsFile } = settingsFrom(process.env);
    if (what === 'connect' && isConnectable(name)) {
      return connectAccount(channelsFile ?? 'channels.yaml', name);
    }
    return what === 'check' ? check(channelsFile) : undefined;
  },
});

if (import.meta.main) await runCommand(run);
