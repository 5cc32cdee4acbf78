import { afterAll, beforeAll, expect, it } from 'vitest';
import { createAccountHealthReader } from '#adapters/dynamodb/account-health-reader.ts';
import { createAccountHealths } from '#adapters/dynamodb/account-healths.ts';
import { afterSign } from '#domain/channel/account-health.ts';
import { openTable } from '#test/support/dynamodb.ts';

let table: Awaited<ReturnType<typeof openTable>>;
beforeAll(async () => {
  table = await openTable();
});
afterAll(() => table?.stop());

it('keeps how each account stands, for all processes', async () => {
  const health = afterSign(undefined, 'refused', new Date('2026-11-28T09:00:00.000Z'));
  await createAccountHealths(table).write('mastodon', health);
  const reader = createAccountHealthReader(table);
  expect(await reader.read('mastodon')).toEqual(health);
  expect(await reader.read('bluesky')).toBeUndefined();
});
