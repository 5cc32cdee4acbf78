import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTaskTokens } from '#adapters/dynamodb/task-token-store.ts';
import { openTable } from '#test/support/dynamodb.ts';

let table: Awaited<ReturnType<typeof openTable>>;
beforeAll(async () => {
  table = await openTable();
});
afterAll(() => table?.stop());

describe('task tokens', () => {
  it('are the newest per statement, and each is spent only while it is the newest', async () => {
    const tokens = createTaskTokens(table);
    expect(await tokens.newest('s1')).toBeUndefined();
    await tokens.spend('s1', 'never put');
    await tokens.put('s1', 'first');
    await tokens.put('s2', 'other');
    await tokens.put('s1', 'second');
    expect(await tokens.newest('s1')).toBe('second');
    await tokens.spend('s1', 'first');
    expect(await tokens.newest('s1')).toBe('second');
    await tokens.spend('s1', 'second');
    await tokens.spend('s1', 'second');
    expect(await tokens.newest('s1')).toBeUndefined();
    expect(await tokens.newest('s2')).toBe('other');
  });
});
