import { afterAll, beforeAll, expect, it } from 'vitest';
import { createChannelTokens } from '#adapters/dynamodb/channel-tokens.ts';
import { openTable } from '#test/support/dynamodb.ts';

let table: Awaited<ReturnType<typeof openTable>>;
beforeAll(async () => {
  table = await openTable();
});
afterAll(() => table?.stop());

const at = (ms: number) => new Date(Date.parse('2026-11-28T10:00:00Z') + ms);

it('all processes share the tokens of a channel, and no other channel sees them', async () => {
  const tokens = createChannelTokens(table, 'bluesky');
  expect(await tokens.read()).toBeUndefined();
  await tokens.write({ did: 'did:plc:a', accessJwt: 'x' });
  await tokens.write({ did: 'did:plc:a', accessJwt: 'y' });
  const other = createChannelTokens(table, 'bluesky');
  expect(await other.read()).toEqual({ did: 'did:plc:a', accessJwt: 'y' });
  expect(await createChannelTokens(table, 'mastodon').read()).toBeUndefined();
});

it('one of many has the lock, until it is released or the owner is surely dead', async () => {
  const tokens = createChannelTokens(table, 'bluesky');
  const locks = await Promise.all(Array.from({ length: 8 }, () => tokens.lock(at(0))));
  const [release] = locks.filter((lock) => lock !== undefined);
  expect(locks.filter((lock) => lock !== undefined)).toHaveLength(1);
  await release?.();
  const dead = await tokens.lock(at(1_000));
  expect(dead).toBeDefined();
  expect(await tokens.lock(at(30_000))).toBeUndefined();
  const next = await tokens.lock(at(31_001));
  expect(next).toBeDefined();
  // Who comes back late must not release another's lock.
  await dead?.();
  expect(await tokens.lock(at(31_002))).toBeUndefined();
});
