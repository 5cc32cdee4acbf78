import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createMastodonPlanner } from '#adapters/planners/mastodon/mastodon-planner.ts';
import { type FakeMastodon, openMastodon } from '../../../fakes/mastodon.ts';

const TOKEN = 'token';
const START = Date.parse('2026-11-22T12:00:00.000Z');
const MINUTE = 60_000;
const inMinutes = (minutes: number) => new Date(START + minutes * MINUTE);

let now = START;
let server: FakeMastodon;
beforeAll(async () => {
  server = await openMastodon({ now: () => now, token: TOKEN });
});
afterAll(() => server.close());
beforeEach(() => {
  now = START;
  server.scheduled.length = 0;
  server.statuses.length = 0;
});

const planner = (over: { server?: string; token?: string } = {}) =>
  createMastodonPlanner({
    account: { server: over.server ?? server.url, token: over.token ?? TOKEN },
    now: () => new Date(now),
    callMs: 2_000,
  });
const post = (ref: string, minutes: number, text = `Inlägg ${ref}`) => {
  server.schedule(ref, text, inMinutes(minutes));
  return { ref, at: inMinutes(minutes).toISOString(), text };
};

describe('scheduled statuses on Mastodon', () => {
  it('are listed whole, over all pages, with what it takes to plan them anew', async () => {
    for (let i = 1; i <= 95; i += 1) post(String(i), 10 + i);
    const listed = await planner().list();
    expect(listed).toHaveLength(95);
    const one = listed?.find(({ ref }) => ref === '7');
    expect(one).toMatchObject({
      text: 'Inlägg 7',
      channel: 'mastodon',
      at: inMinutes(17).toISOString(),
    });
    expect(JSON.parse(one?.copy ?? '')).toMatchObject({
      params: { text: 'Inlägg 7', visibility: 'public' },
      media_attachments: [{ description: 'En bil' }],
    });
  });

  it('do not go out once they are frozen, also in the last five minutes', async () => {
    const near = post('1', 1);
    expect(await planner().freeze(near)).toBe('frozen');
    now = START + 10 * MINUTE;
    server.runWorker();
    expect(server.statuses).toEqual([]);
  });

  it('stay frozen where the call before died after the deletion', async () => {
    const one = post('1', 30);
    await planner().freeze(one);
    expect(await planner().freeze(one)).toBe('frozen');
  });

  it('have gone out where the account shows their words', async () => {
    const one = post('1', 1);
    now = START + 2 * MINUTE;
    server.runWorker();
    expect(await planner().freeze(one)).toBe('gone-out');
  });

  it('are unknown where they are absent after their time and nothing shows them', async () => {
    const one = post('1', 1);
    server.scheduled.length = 0;
    now = START + 2 * MINUTE;
    expect(await planner().freeze(one)).toBe('unknown');
  });

  it('are unknown, and not listed, where the server refuses or does not answer', async () => {
    const one = post('1', 30);
    const refused = planner({ token: 'revoked' });
    expect(await refused.list()).toBeUndefined();
    expect(await refused.freeze(one)).toBe('unknown');
    const silent = planner({ server: 'http://127.0.0.1:9' });
    expect(await silent.list()).toBeUndefined();
    expect(await silent.freeze(one)).toBe('unknown');
    expect(server.scheduled).toHaveLength(1);
  });
});
