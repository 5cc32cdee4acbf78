import { afterAll, beforeAll, expect, it } from 'vitest';
import { createListStopReader } from '#adapters/dynamodb/list-stop-reader.ts';
import { createListStops } from '#adapters/dynamodb/list-stops.ts';
import { openTable } from '#test/support/dynamodb.ts';

let table: Awaited<ReturnType<typeof openTable>>;
beforeAll(async () => {
  table = await openTable();
});
afterAll(() => table?.stop());

const now = new Date('2026-11-28T10:00:00.000Z');
const later = new Date('2026-11-28T11:00:00.000Z');

it('the first stop of a recipient stays, on its list alone', async () => {
  const stops = createListStops(table);
  await stops.note('press', 'a', 'unsubscribed', now);
  await stops.note('press', 'a', 'bounced', later);
  await stops.note('email', 'b', 'bounced', later);
  const { all } = createListStopReader(table);
  expect([...(await all('press'))]).toEqual([
    ['a', { reason: 'unsubscribed', at: now.toISOString() }],
  ]);
  expect([...(await all('email')).keys()]).toEqual(['b']);
  expect([...(await all('sms'))]).toEqual([]);
});
