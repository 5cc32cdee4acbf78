import { expect, it } from 'vitest';
import type { AccountHealth } from '#domain/channel/account-health.ts';
import type { DueItem } from '#domain/due/due.ts';
import { renewIncident } from '#steps/due/renew-incident.ts';
import { newsroomWriting } from '#steps/due/write-newsroom.ts';
import { browser, testDeps } from '../../web/support.ts';

const NOW = '2026-11-22T13:05:00.000Z';
const item: DueItem = { kind: 'renew-page', aggregate: 'incident', id: 'i1', key: '', at: NOW };

/** A newsroom of which some pages can't be written. */
const begin = (failing: string[]) => {
  let health: AccountHealth | undefined;
  const measured: unknown[] = [];
  const logged: string[] = [];
  const accountHealths = {
    read: async () => health,
    write: async (_: unknown, next: AccountHealth) => {
      health = next;
    },
  };
  const writing = newsroomWriting({
    accountHealths,
    metrics: { add: (...what) => measured.push(what) },
    log: { warn: (code) => logged.push(code) },
    now: () => new Date(NOW),
  });
  const handler = writing(async ({ key }) => {
    if (failing.includes(key)) throw new Error('No space left');
    return undefined;
  });
  const write = (key: string) => handler({ ...item, key });
  return { write, measured, logged, accountHealths, health: () => health };
};

it('a page that can not be written rings the alarm each time, until that page is written', async () => {
  const failing = ['a', 'b'];
  const { write, measured, health } = begin(failing);
  for (const key of ['a', 'b', 'a']) await expect(write(key)).rejects.toThrow('No space left');
  expect(measured).toEqual(Array(3).fill(['ChannelFailures', 1, { channel: 'newsroom' }]));
  expect(health()).toMatchObject({ works: false, since: NOW });
  await write('c');
  expect(health()).toMatchObject({ works: false });
  failing.length = 0;
  await write('a');
  expect(health()).toMatchObject({ works: false, failing: [{ page: 'renew-page#incident#i1#b' }] });
  await write('b');
  expect(health()).toMatchObject({ works: true, failing: [] });
});

it('many pages that fail at once are all known', async () => {
  const keys = Array.from({ length: 20 }, (_, n) => `p${n}`);
  const { write, health } = begin(keys);
  await Promise.allSettled(keys.map(write));
  expect(health()?.failing).toHaveLength(20);
});

it('a page that was written stays so, whether or not that can be noted', async () => {
  const { write, logged, accountHealths } = begin(['a']);
  accountHealths.read = async () => {
    throw new Error('No table');
  };
  await expect(write('c')).resolves.toBeUndefined();
  await expect(write('a')).rejects.toThrow('No space left');
  expect(logged).toEqual(['DUE_FAILED', 'DUE_FAILED']);
});

it.each([
  ['sv', 'Sidor i nyhetsrummet går inte att skriva'],
  ['en', 'Pages of the newsroom can’t be written'],
] as const)('the desk says so (%s)', async (language, words) => {
  const health = { works: false, since: NOW, checkedAt: NOW };
  const readAccountHealth = async (place: string) => (place === 'newsroom' ? health : undefined);
  const karin = await browser(testDeps({ readAccountHealth }), 'karin', language);
  expect(await karin.page('/desk')).toContain(words);
  expect(await karin.page('/desk/channels')).toContain(words);
});

it('pages of an incident that is over are written, however late a try succeeds', async () => {
  let renewed = 0;
  const incident = { turnedAt: NOW };
  const deps = {
    journal: { read: async () => incident },
    newsroom: {
      renewIncident: async () => {
        renewed += 1;
      },
      feedsWith: () => [],
    },
    hub: undefined,
    now: () => new Date(NOW),
    log: { warn: () => {} },
  };
  const later = { ...item, at: '2026-11-22T15:00:00.000Z' };
  await renewIncident(deps as never)({ ...later, failingSince: NOW });
  expect(renewed).toBe(1);
  await renewIncident(deps as never)(later);
  expect(renewed).toBe(1);
});
