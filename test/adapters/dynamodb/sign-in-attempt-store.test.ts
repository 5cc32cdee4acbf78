import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSignInAttempts } from '#adapters/dynamodb/sign-in-attempt-store.ts';
import { openTable } from '#test/support/dynamodb.ts';

let table: Awaited<ReturnType<typeof openTable>>;
beforeAll(async () => {
  table = await openTable();
});
afterAll(() => table?.stop());

const start = new Date('2026-11-22T12:00:00.900Z');
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000);

describe('sign-ins under way', () => {
  const attempt = { nonce: 'n', verifier: 'v', fresh: false, next: '/approve/a1' };

  it('are taken once, by the browser that began them', async () => {
    const attempts = createSignInAttempts(table);
    await attempts.put('state-1', 'browser-1', attempt, start);
    expect(await attempts.take('state-1', 'browser-2', start)).toBeUndefined();
    expect(await attempts.take('state-2', 'browser-1', start)).toBeUndefined();
    const both = [
      attempts.take('state-1', 'browser-1', start),
      attempts.take('state-1', 'browser-1', start),
    ];
    const taken = (await Promise.all(both)).filter((found) => found !== undefined);
    expect(taken).toEqual([attempt]);
    expect(await attempts.take('state-1', 'browser-1', start)).toBeUndefined();
  });

  it('are over after a quarter of an hour', async () => {
    const attempts = createSignInAttempts(table);
    await attempts.put('state-3', 'browser-1', attempt, start);
    expect(await attempts.take('state-3', 'browser-1', later(15 * 60))).toBeUndefined();
  });
});
