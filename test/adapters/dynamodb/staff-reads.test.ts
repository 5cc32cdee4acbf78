import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStaffReads } from '#adapters/dynamodb/staff-reads.ts';
import { severalAtOnce } from '#domain/values/several-at-once.ts';
import { conflictingClient } from '../../support/conflicting-client.ts';
import { openTable } from '../../support/dynamodb.ts';

let table: Awaited<ReturnType<typeof openTable>>;
beforeAll(async () => {
  table = await openTable();
});
afterAll(() => table?.stop());

const NOW = new Date('2026-11-22T13:05:00.000Z');

describe('who has read what staff were told', () => {
  it('is counted once each, apart for each notice', async () => {
    const reads = createStaffReads(table);
    for (const reader of ['anna', 'staff_a', 'anna']) await reads.note('n1', reader, NOW);
    await reads.note('n2', 'anna', NOW);
    expect([await reads.count('n1'), await reads.count('n2'), await reads.count('n3')]).toEqual([
      2, 1, 0,
    ]);
  });

  it('loses none of many at once, though transactions meet', async () => {
    const { client, counts } = conflictingClient(table.client);
    const reads = createStaffReads({ ...table, client });
    const readers = Array.from({ length: 120 }, (_, i) => `staff_${i}`);
    await severalAtOnce(readers, 60, (reader) => reads.note('n4', reader, NOW));
    expect(await reads.count('n4')).toBe(120);
    expect(counts.cancelled).toBeGreaterThan(0);
  });
});
