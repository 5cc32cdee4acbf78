import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseDocument } from 'yaml';
import { Accounts } from '#domain/channel/accounts.ts';
import { readAccounts } from '../local/outside/accounts-file.ts';
import { type Asker, askPerson } from './ask-person.ts';
import { checkAccounts } from './check-accounts.ts';
import { connectGuides } from './connect-guides.ts';

/** A channel whose account can be connected on the command line. */
type Connectable = keyof typeof connectGuides;

/** Whether there is a guide for this channel. */
export const isConnectable = (name: string | undefined): name is Connectable =>
  name !== undefined && Object.hasOwn(connectGuides, name);

// Whole or not at all, and for its owner alone.
const writeSecret = (file: string, text: string): void => {
  const part = `${file}.part`;
  writeFileSync(part, text, { mode: 0o600, flag: 'wx' });
  renameSync(part, file);
};

const valuesFor = async (channel: Connectable, { ask }: Asker): Promise<object> => {
  const values: Record<string, string> = {};
  for (const { name, question, ...rest } of connectGuides[channel].values) {
    const value = await ask(question, 'isSecret' in rest);
    if (value !== '') values[name] = value;
  }
  return values;
};

// No message of a mistake quotes what was typed.
const checked = (channel: Connectable, values: object): Accounts => {
  const read = Accounts.safeParse({ [channel]: values });
  if (read.success) return read.data;
  const mistakes = read.error.issues.map(
    ({ path, message }) => `${String(path.at(-1))}: ${message}`,
  );
  throw new Error(`Nothing was written. ${mistakes.join('; ')}`);
};

const keepHere = (file: string, channel: Connectable, accounts: Accounts): void => {
  const document = parseDocument(existsSync(file) ? readFileSync(file, 'utf8') : '');
  document.set(channel, accounts[channel]);
  writeSecret(file, String(document));
  console.log(
    `Written to ${file}, which only you may read. Start Talan with TALAN_CHANNELS=${file}.`,
  );
};

const keepForAws = (folder: string, channel: Connectable, accounts: Accounts): void => {
  const file = join(folder, `channels.${channel}.json`);
  writeSecret(file, JSON.stringify(accounts[channel]));
  const secret = `${channel.charAt(0).toUpperCase()}${channel.slice(1)}Secret`;
  console.log(`Written to ${file}, which only you may read. Fill the secret, and delete the file:`);
  console.log(
    `aws secretsmanager put-secret-value --secret-id <${secret}> --secret-string file://${file} && rm ${file}`,
  );
  console.log('Then name the channel under channels in infra/settings.yaml, and deploy.');
};

const connect = async (file: string, channel: Connectable, asker: Asker): Promise<number> => {
  for (const [index, step] of connectGuides[channel].steps.entries()) {
    console.log(`${index + 1}. ${step}`);
  }
  const place = await asker.ask('Does Talan run on this machine or on AWS? (machine or aws):');
  if (place !== 'machine' && place !== 'aws') throw new Error('Answer machine or aws.');
  const accounts = checked(channel, await valuesFor(channel, asker));
  const states = await checkAccounts(accounts);
  if (states.some((state) => state !== 'accepted')) {
    console.log('Nothing was written.');
    return 1;
  }
  if (place === 'aws') keepForAws(dirname(file), channel, accounts);
  else keepHere(file, channel, accounts);
  return 0;
};

/** Guides whoever runs Talan to an account on a channel: what to make there, what to type, whether it works. */
export const connectAccount = async (file: string, channel: Connectable): Promise<number> => {
  // A mistake in the file is told before anything is asked.
  if (existsSync(file)) readAccounts(file);
  const asker = askPerson();
  try {
    return await connect(file, channel, asker);
  } finally {
    asker.close();
  }
};
