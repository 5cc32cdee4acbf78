import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDispatches } from '#adapters/dynamodb/dispatches.ts';
import { openTable } from '#test/support/dynamodb.ts';

let table: Awaited<ReturnType<typeof openTable>>;
beforeAll(async () => {
  table = await openTable();
});
afterAll(() => table?.stop());

const of = { statementId: 's1', version: 1, channel: 'press' } as const;
const now = new Date('2026-11-28T10:00:00.000Z');
const later = new Date('2026-11-28T10:00:05.000Z');

it('words go to the version of a list that was said first', async () => {
  const dispatches = createDispatches(table);
  expect(await dispatches.listVersion(of)).toBeUndefined();
  expect(await dispatches.begin(of, 'v1', now)).toBe('v1');
  expect(await createDispatches(table).begin(of, 'v2', now)).toBe('v1');
  expect(await dispatches.listVersion(of)).toBe('v1');
  expect(await dispatches.listVersion({ ...of, version: 2 })).toBeUndefined();
});

it('one of many takes a recipient, and what came of it stays', async () => {
  const dispatches = createDispatches(table);
  const takes = Array.from({ length: 8 }, () => dispatches.take(of, 'a', now, false));
  expect((await Promise.all(takes)).filter(Boolean)).toHaveLength(1);
  expect(await dispatches.take(of, 'a', later, true)).toBe(true);
  await dispatches.settle(of, 'a', 'sent', later);
  await dispatches.settle(of, 'a', 'refused', later);
  expect(await dispatches.take(of, 'a', later, true)).toBe(false);
  const sent = { state: 'sent', at: later.toISOString() };
  expect([...(await dispatches.rows(of))]).toEqual([['a', sent]]);
  expect([...(await dispatches.rows({ ...of, channel: 'sms' }))]).toEqual([]);
});

it('who certainly got nothing can be taken anew', async () => {
  const dispatches = createDispatches(table);
  await dispatches.take(of, 'b', now, false);
  await dispatches.settle(of, 'b', 'free', now);
  expect(await dispatches.take(of, 'b', later, false)).toBe(true);
  await dispatches.settle(of, 'b', 'unsure', later);
  await dispatches.settle(of, 'b', 'free', later);
  expect((await dispatches.rows(of)).get('b')?.state).toBe('unsure');
});
