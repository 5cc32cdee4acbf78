import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { Accounts } from '#domain/channel/accounts.ts';
import { connections, readAccounts } from '#local/outside/accounts-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'talan-accounts-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fileOf = (text: string): string => {
  const file = join(folder, 'channels.yaml');
  writeFileSync(file, text);
  return file;
};

it('without a file people post by hand', () => {
  expect(connections(readAccounts(undefined))).toEqual({ accounts: {}, connected: [] });
});

it('the example holds no account, and each one in it once its # are taken away', () => {
  const example = readFileSync('infra/channels.example.yaml', 'utf8');
  expect(parse(example)).toBeNull();
  const filled = Accounts.parse(parse(example.replaceAll(/^# (?=[a-z]+:| {2})/gm, '')));
  expect(Object.keys(filled)).toEqual(Object.keys(Accounts.shape));
});

it('tells what an account is, and who is connected', async () => {
  const file = fileOf('bluesky:\n  identifier: exempel.test\n  password: hemligt\n');
  const { accounts, connected } = connections(readAccounts(file));
  expect(connected).toEqual(['bluesky']);
  expect(await accounts.bluesky?.()).toMatchObject({ identifier: 'exempel.test' });
});

it('names a mistake with its line, and never quotes a password', () => {
  const file = fileOf('bluesky:\n  identifier: exempel.test\n  passwort: hemligt\n');
  const read = () => readAccounts(file);
  expect(read).toThrow(/channels\.yaml:3: bluesky does not know passwort/);
  expect(read).not.toThrow(/hemligt/);
  expect(() => readAccounts(join(folder, 'none.yaml'))).toThrow(/TALAN_CHANNELS/);
});
