import { readFileSync } from 'node:fs';
import { FileInvalid, parseChecked } from '#adapters/layer/checked-yaml.ts';
import { Accounts, readersOf } from '#domain/channel/accounts.ts';
import { Channel, takesAccount } from '#domain/channel/channel.ts';
import type { PlannerAccounts } from '#domain/channel/planner-accounts.ts';
import type { ChatAccounts } from '#domain/staff/chat-accounts.ts';

const textOf = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    const remedy = 'Set TALAN_CHANNELS to the path of your file of accounts, or leave it unset.';
    throw new FileInvalid(`${file}: can't be read. ${remedy}`, { cause });
  }
};

/**
 * Reads the accounts on channels from a YAML file; there are none without a file. Throws `FileInvalid` with
 * line and remedy for every mistake; no message quotes what stands there.
 */
export const readAccounts = (file: string | undefined): Accounts => {
  if (file === undefined) return {};
  return parseChecked(Accounts, textOf(file), { source: file, whole: 'the file of accounts' });
};

/** The accounts as ports take them, and the channels that they are on. */
export const connections = (known: Accounts) => {
  const accounts = readersOf(known);
  return {
    accounts,
    connected: Channel.options.filter(takesAccount).filter((channel) => accounts[channel]),
  };
};

/** The chats at work in which staff are told. */
export const chatAccountsIn = ({ slack, teams }: Accounts): ChatAccounts => ({
  ...(slack && { slack }),
  ...(teams && { teams }),
});

/** The accounts in other planners. */
export const plannerAccountsIn = ({ buffer, postiz }: Accounts): PlannerAccounts => ({
  ...(buffer && { buffer }),
  ...(postiz && { postiz }),
});
