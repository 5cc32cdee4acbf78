import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, vi } from 'vitest';

/** A small real server of the fediverse with Mastodon's API on this machine, with one account. */
export interface Snac {
  url: string;
  token: string;
  /** Texts of the account's statuses, as they were written. */
  texts(): Promise<string[]>;
  /** Empties the account's list of statuses. */
  empty(): Promise<void>;
  stop(): Promise<void>;
}

const USER = 'myndigheten';
const REDIRECT = 'http://localhost:9/';

/** Whether this machine has it: Debian's package `snac2`. */
export const isSnacInstalled = spawnSync('snac', { stdio: 'ignore' }).error === undefined;

const form = (fields: Record<string, string>) => ({
  method: 'POST',
  body: new URLSearchParams(fields),
  redirect: 'manual' as const,
});

// As Mastodon's documents have it for any application: register it, sign in, change the code for a token.
const signIn = async (url: string, password: string): Promise<string> => {
  const application = { client_name: 'Talan', redirect_uris: REDIRECT, scopes: 'read write' };
  const registered = await fetch(`${url}/api/v1/apps`, form(application));
  const { client_id, client_secret } = (await registered.json()) as Record<string, string>;
  const login = { login: USER, passwd: password, redir: REDIRECT, cid: client_id!, state: '' };
  const signedIn = await fetch(`${url}/oauth/x-snac-login`, form(login));
  const code = new URL(signedIn.headers.get('location')!).searchParams.get('code')!;
  const grant = { grant_type: 'authorization_code', code, redirect_uri: REDIRECT };
  const asked = { ...grant, client_id: client_id!, client_secret: client_secret! };
  const answer = await fetch(`${url}/oauth/token`, form(asked));
  return ((await answer.json()) as { access_token: string }).access_token;
};

/** Starts one in a temporary folder. `publicHost`: host and port that it gives its statuses. */
export const startSnac = async (port: number, publicHost: string): Promise<Snac> => {
  const folder = await mkdtemp(join(tmpdir(), 'talan-snac-'));
  const data = join(folder, 'data');
  execFileSync('snac', ['init', data], { input: `127.0.0.1\n${port}\n${publicHost}\n\n\n` });
  const settings = join(data, 'server.json');
  const read = JSON.parse(await readFile(settings, 'utf8'));
  await writeFile(settings, JSON.stringify({ ...read, protocol: 'http' }));
  const added = execFileSync('snac', ['adduser', data, USER], { input: `${USER}\n` }).toString();
  const password = /password is (?<word>\S+)/u.exec(added)!.groups!['word']!;
  const server = spawn('snac', ['httpd', data], { stdio: 'ignore' });
  const ended = once(server, 'exit');
  const url = `http://127.0.0.1:${port}`;
  await vi.waitFor(async () => expect((await fetch(`${url}/api/v1/instance`)).ok).toBe(true), {
    timeout: 20_000,
  });
  const token = await signIn(url, password);
  const get = async (path: string) =>
    (
      await fetch(`${url}/api/v1/${path}`, { headers: { authorization: `Bearer ${token}` } })
    ).json();
  const { id } = (await get('accounts/verify_credentials')) as { id: string };
  return {
    url,
    token,
    texts: async () => {
      const statuses = (await get(`accounts/${id}/statuses?limit=40`)) as { text: string }[];
      return statuses.map(({ text }) => text);
    },
    empty: () => writeFile(join(data, 'user', USER, 'public.idx'), ''),
    stop: async () => {
      server.kill();
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
};
