import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureTable } from '#local/storage/ensure-table.ts';
import { talanTable } from '#local/storage/local-table.ts';
import { openTable } from '#test/support/dynamodb.ts';

let table: Awaited<ReturnType<typeof openTable>>;
beforeAll(async () => {
  table = await openTable();
});
afterAll(() => table?.stop());

describe('the table', () => {
  it('is made once, also by several at once', async () => {
    const again = { ...talanTable, TableName: 'again' };
    const made = Array.from({ length: 3 }, () => ensureTable(table.client, again));
    await expect(Promise.all(made)).resolves.toEqual([undefined, undefined, undefined]);
    await expect(ensureTable(table.client, again)).resolves.toBeUndefined();
  });
});
