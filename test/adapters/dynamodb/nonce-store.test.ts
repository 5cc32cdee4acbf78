import { afterAll, beforeAll, expect, it } from 'vitest';
import { createNonces } from '#adapters/dynamodb/nonce-store.ts';
import { NONCE_SECONDS } from '#domain/passkey/nonces.ts';
import { openTable } from '#test/support/dynamodb.ts';

let table: Awaited<ReturnType<typeof openTable>>;
beforeAll(async () => {
  table = await openTable();
});
afterAll(() => table?.stop());

const start = new Date('2026-11-22T12:00:00.900Z');
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000);
const use = { to: 'register', person: 'writer' } as const;

it('a nonce is good for its time, and says what it was given out for', async () => {
  const nonces = createNonces(table);
  const nonce = await nonces.create(use, start);
  expect(nonce).toMatch(/^[\w-]{43}$/u);
  expect(await nonces.create(use, start)).not.toBe(nonce);
  expect(await nonces.find(nonce, later(NONCE_SECONDS - 1))).toEqual(use);
  expect(await nonces.find(nonce, later(NONCE_SECONDS))).toBeUndefined();
  expect(await nonces.find(`${nonce}x`, start)).toBeUndefined();
});

it('a nonce that was spent is good for nothing', async () => {
  const nonces = createNonces(table);
  const nonce = await nonces.create(use, start);
  const other = await nonces.create(use, start);
  await nonces.spend(nonce);
  expect(await nonces.find(nonce, start)).toBeUndefined();
  expect(await nonces.find(other, start)).toEqual(use);
});
