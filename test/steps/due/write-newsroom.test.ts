import { expect, it } from 'vitest';
import type { AccountHealth } from '#domain/channel/account-health.ts';
import type { DueItem } from '#domain/due/due.ts';
import { renewIncident } from '#steps/due/renew-incident.ts';
import { writesNewsroom } from '#steps/due/write-newsroom.ts';
import { browser, testDeps } from '../../web/support.ts';

const NOW = '2026-11-22T13:05:00.000Z';
const item: DueItem = { kind: 'renew-page', aggregate: 'incident', id: 'i1', key: '', at: NOW };

/** The handler of an item whose writing fails as often as it is told. */
const begin = () => {
  let health: AccountHealth | undefined;
  let isFull = true;
  let written = 0;
  const measured: unknown[] = [];
  const handler = writesNewsroom(
    {
      accountHealths: {
        read: async () => health,
        write: async (_, next) => {
          written += 1;
          health = next;
        },
      },
      metrics: { add: (...what) => measured.push(what) },
      now: () => new Date(NOW),
    },
    async () => {
      if (isFull) throw new Error('No space left');
      return undefined;
    },
  );
  const mend = () => {
    isFull = false;
  };
  return { handler, mend, measured, health: () => health, written: () => written };
};

it('pages that can not be written ring the alarm each time, and are noted once', async () => {
  const { handler, mend, measured, health, written } = begin();
  await expect(handler(item)).rejects.toThrow('No space left');
  await expect(handler(item)).rejects.toThrow('No space left');
  expect(measured).toEqual(Array(2).fill(['ChannelFailures', 1, { channel: 'newsroom' }]));
  expect(health()).toMatchObject({ works: false, since: NOW });
  mend();
  await handler(item);
  await handler(item);
  expect(health()).toMatchObject({ works: true });
  expect(written()).toBe(2);
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
