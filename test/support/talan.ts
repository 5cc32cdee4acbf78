import { rmSync } from 'node:fs';
import { type Settings, settingsFrom } from '#local/settings.ts';
import { startTalan, type Talan } from '#local/talan.ts';
import { makeDatabaseFolder } from './memory-folder.ts';

/** A Talan on a folder of its own, and callers who are signed in. */
export interface TestTalan extends Talan {
  dataDir: string;
  as(person: string): Promise<Caller>;
}

/** Calls the API in a person's name. */
export interface Caller {
  cookie: string;
  get(path: string): Promise<Answer>;
  post(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  patch(path: string, body: unknown): Promise<Answer>;
}

export type Answer = { status: number; body: any };

/** Makes a caller for an address and a session cookie (none: nobody is signed in). */
export const callerOf = (origin: string, cookie: string): Caller => {
  const call = async (method: string, path: string, body?: unknown, headers = {}) => {
    const response = await fetch(`${origin}${path}`, {
      method,
      headers: { cookie, 'content-type': 'application/json', ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json');
    return { status: response.status, body: isJson ? JSON.parse(text) : text };
  };
  return {
    cookie,
    get: (path) => call('GET', path),
    post: (path, body, headers) => call('POST', path, body, headers),
    patch: (path, body) => call('PATCH', path, body),
  };
};

/** Signs a person in as the sign-in page does. */
export const signIn = async (origin: string, person: string): Promise<Caller> => {
  const response = await fetch(`${origin}/sign-in/local`, {
    method: 'POST',
    body: new URLSearchParams({ person }),
    redirect: 'manual',
  });
  const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
  return callerOf(origin, cookie);
};

/** Starts Talan as `npm start` does unless told otherwise, on a free port; `stop` also removes its folder. */
export const startTestTalan = async (
  environment: Record<string, string> = {},
  start: (settings: Settings) => Promise<Talan> = startTalan,
): Promise<TestTalan> => {
  const dataDir = makeDatabaseFolder('talan-test-');
  const settings = settingsFrom({ PORT: '0', TALAN_DATA_DIR: dataDir, ...environment });
  const talan = await start(settings);
  return {
    ...talan,
    dataDir,
    as: (person) => signIn(talan.origin, person),
    stop: async () => {
      await talan.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};

const POLL_MS = 20;
const PATIENCE_MS = 60_000;

/** Reads again and again until `accept` says yes. Fails with what was last read. */
export const until = async <Value>(
  read: () => Promise<Value>,
  accept: (value: Value) => boolean,
): Promise<Value> => {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const value = await read();
    if (accept(value)) return value;
    if (Date.now() > deadline) throw new Error(`Not in time: ${JSON.stringify(value)}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
};
