import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { signatureHeaders } from '#domain/intake/senders.ts';
import { practicePorts } from '#infra/practice/practice-ports.ts';
import { INTAKE_SECRET_FILE } from '#local/outside/local-senders.ts';
import { runTalan } from '#local/run-talan.ts';
import { settingsFrom } from '#local/settings.ts';
import { manualClock } from './manual-clock.ts';
import { makeDatabaseFolder } from './memory-folder.ts';
import { type Caller, signIn } from './talan.ts';

export const MINUTE_MS = 60_000;
const POLL_MS = 40;
const PATIENCE_MS = 60_000;
// While something is awaited time goes on, a minute for so many looks: what is due runs every minute.
const LOOKS_A_MINUTE = 10;

/** What someone says. */
export interface Said {
  text: string;
  writtenAt?: string;
  addressed?: boolean;
}

/** A Talan by a clock that only the test moves, with the people of the plan signed in. It reaches nobody. */
export const startCrisis = async () => {
  // What is stored with an expiry must outlive the test, so that its time begins now.
  // A minute may pass while a step works, which says nothing about the step.
  const clock = { ...manualClock(new Date()), speed: 1000 };
  const folder = makeDatabaseFolder('talan-crisis-');
  const settings = settingsFrom({ PORT: '0', TALAN_DATA_DIR: folder });
  const talan = await runTalan({ settings, clock, ports: practicePorts });
  const { origin } = talan;
  const writer = await signIn(origin, 'writer');
  const spokesperson = await signIn(origin, 'spokesperson');
  const colleague = await signIn(origin, 'staff_example');

  const pass = (minutes: number): void => clock.advance(minutes * MINUTE_MS);
  const inMinutes = (minutes: number): string =>
    new Date(clock.now().getTime() + minutes * MINUTE_MS).toISOString();

  /** Reads until it is accepted, while time goes on. */
  const eventually = async (
    path: string,
    accept: (body: any) => boolean,
    by: Caller = writer,
  ): Promise<any> => {
    const deadline = Date.now() + PATIENCE_MS;
    for (let look = 1; ; look += 1) {
      const { status, body } = await by.get(path);
      if (status === 200 && accept(body)) return body;
      if (Date.now() > deadline) throw new Error(`${path}: ${status} ${JSON.stringify(body)}`);
      if (look % LOOKS_A_MINUTE === 0) pass(1);
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
  };

  /** Does something that must succeed, and answers what it came to. */
  const done = async (path: string, body?: unknown, by: Caller = writer): Promise<any> => {
    const answer = await by.post(path, body);
    expect([path, answer.status < 300 ? 'done' : answer.body]).toEqual([path, 'done']);
    return answer.body;
  };

  let sent = 0;
  /** What people say, as a monitoring tool brings it: each by an author of their own. */
  const say = async (items: readonly Said[]): Promise<void> => {
    const body = JSON.stringify(
      items.map((item) => {
        sent += 1;
        return {
          ...{ topic: 'exempel', source: 'story', id: `${sent}`, author: { id: `author-${sent}` } },
          ...{ writtenAt: clock.now().toISOString(), ...item },
          ...(item.addressed && { channel: 'facebook' }),
        };
      }),
    );
    const secret = readFileSync(join(folder, INTAKE_SECRET_FILE), 'utf8').trim();
    const seconds = Math.floor(clock.now().getTime() / 1000);
    const headers = signatureHeaders(secret, `story-${sent}`, seconds, body);
    const response = await fetch(`${origin}/api/intake`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
    expect(response.status).toBe(202);
  };

  const stop = async (): Promise<void> => {
    await talan.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  const time = { clock, pass, inMinutes };
  return { origin, writer, spokesperson, colleague, ...time, eventually, done, say, stop };
};

export type Crisis = Awaited<ReturnType<typeof startCrisis>>;
