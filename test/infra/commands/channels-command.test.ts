import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { run } from '#infra/commands/channels-command.ts';
import { readAccounts } from '#infra/local/outside/accounts-file.ts';
import { openMastodon } from '#test/fakes/mastodon.ts';
import { runCommandHere } from '#test/support/command.ts';

const SECRET = 'hemligt-ord-1';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'talan-channels-'));
  file = join(folder, 'channels.yaml');
});
afterEach(() => rmSync(folder, { recursive: true }));

const open = async () => {
  const server = await openMastodon({ now: () => Date.now(), token: SECRET });
  onTestFinished(() => server.close());
  return server;
};

const check = (accounts: string) => {
  writeFileSync(file, accounts);
  return runCommandHere(run, ['check'], { TALAN_CHANNELS: file });
};

describe('checking accounts', () => {
  it('says which accounts work, and never what they hold', async () => {
    const server = await openMastodon({ now: () => Date.now(), token: SECRET });
    const says = (token: string) => check(`mastodon: {server: "${server.url}", token: ${token}}\n`);
    expect(await says(SECRET)).toMatchObject({ status: 0, said: 'mastodon: works\n' });
    const refused = await says('annat-ord');
    expect(refused).toMatchObject({ status: 1, stderr: '' });
    expect(refused.said).toMatch(/^mastodon: is not accepted/);
    expect(refused.said).not.toContain('annat-ord');
    await server.close();
    expect((await says(SECRET)).said).toMatch(/^mastodon: can’t be told/);
  });

  it('says when an account ends', async () => {
    const { url } = await open();
    const says = (day: string) =>
      check(`mastodon: {server: "${url}", token: ${SECRET}, expiresAt: "${day}"}\n`);
    expect((await says('2020-01-01')).said).toBe('mastodon: works, ended on 2020-01-01\n');
    expect((await says('2999-01-01')).said).toMatch(/works, ends on 2999-01-01 \(days left: \d+\)/);
  });

  it('says what to do where there is no account', async () => {
    const { status, stderr } = await runCommandHere(run, ['check'], { TALAN_CHANNELS: '' });
    expect(status).toBe(1);
    expect(stderr).toContain('Set TALAN_CHANNELS');
  });
});

describe('connecting an account', () => {
  const connect = async (...lines: string[]) => {
    const stdin = Readable.from(
      lines.map((line) => `${line}\n`),
    ) as unknown as typeof process.stdin;
    const spy = vi.spyOn(process, 'stdin', 'get').mockReturnValue(stdin);
    const end = await runCommandHere(run, ['connect', 'mastodon'], { TALAN_CHANNELS: file });
    spy.mockRestore();
    expect(end.said).not.toContain(SECRET);
    return end;
  };
  const exists = () => statSync(file, { throwIfNoEntry: false }) !== undefined;

  it('says what to make, tries it, and writes it for its owner alone beside what is there', async () => {
    const { url } = await open();
    writeFileSync(file, '# Våra konton\nsms: { senderId: Exempel }\n', { mode: 0o644 });
    const end = await connect('machine', url, SECRET, '2999-01-01');
    expect(end.status).toBe(0);
    expect(end.said).toContain('write:statuses and no others');
    expect(end.said).toContain('mastodon: works');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8')).toContain('# Våra konton');
    expect(readAccounts(file)).toMatchObject({
      sms: { senderId: 'Exempel' },
      mastodon: { server: url, token: SECRET, expiresAt: '2999-01-01' },
    });
  });

  it('writes nothing where the account is not accepted', async () => {
    const { url } = await open();
    const end = await connect('machine', url, `${SECRET}-fel`, '');
    expect(end.status).toBe(1);
    expect(end.said).toMatch(/is not accepted.*\nNothing was written/);
    expect(exists()).toBe(false);
  });

  it('writes nothing where an answer is wrong or missing, and quotes none', async () => {
    const wrong = await connect('machine', 'http://mastodon.example', SECRET, '');
    expect(wrong).toMatchObject({ status: 1 });
    expect(wrong.stderr).toContain('server: must begin with https://');
    expect((await connect('machine', 'https://mastodon.example')).stderr).toContain('Stopped');
    expect((await connect('both')).stderr).toBe('Answer machine or aws.\n');
    expect(exists()).toBe(false);
  });

  it('gives the command that fills the secret on AWS, with a file', async () => {
    const { url } = await open();
    const { status, said } = await connect('aws', url, SECRET, '');
    expect(status).toBe(0);
    const secret = join(folder, 'channels.mastodon.json');
    expect(said).toContain(`--secret-id <MastodonSecret> --secret-string file://${secret}`);
    expect(statSync(secret).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(secret, 'utf8'))).toEqual({ server: url, token: SECRET });
    expect(exists()).toBe(false);
  });

  it('knows the channels that it can connect', async () => {
    expect((await runCommandHere(run, ['connect', 'x'])).stderr).toMatch(/^Use:/);
  });
});
