import { readAccounts } from '../local/outside/accounts-file.ts';
import { settingsFrom } from '../local/settings.ts';
import { checkAccounts } from './check-accounts.ts';
import { connectAccount, isConnectable } from './connect-account.ts';
import { type Command, runCommand } from './run-command.ts';

const USAGE = 'Use: npm run -s channels -- check | connect bluesky | connect mastodon';
const NO_ACCOUNTS =
  'There is no account: people post to all channels but the newsroom by hand. Set TALAN_CHANNELS to your file of accounts (docs/channels.md).';

export const run: Command = async ([what, name]) => {
  const { channelsFile } = settingsFrom(process.env);
  if (what === 'connect' && isConnectable(name)) {
    return connectAccount(channelsFile ?? 'channels.yaml', name);
  }
  if (what !== 'check') throw new Error(USAGE);
  const states = await checkAccounts(readAccounts(channelsFile));
  if (states.length === 0) throw new Error(NO_ACCOUNTS);
  return states.every((state) => state === 'accepted') ? 0 : 1;
};

if (import.meta.main) await runCommand(run);
