import { afterAll, beforeAll, expect, it } from 'vitest';
import { createExpiryWarnings } from '#adapters/dynamodb/expiry-warnings.ts';
import { openTable } from '#test/support/dynamodb.ts';

let table: Awaited<ReturnType<typeof openTable>>;
beforeAll(async () => {
  table = await openTable();
});
afterAll(() => table?.stop());

it('gives a warning to one of many, and anew only when it was given back', async () => {
  const warnings = createExpiryWarnings(table);
  const warning = { place: 'bluesky', expiresAt: '2026-12-24', days: 7, to: 'adam' } as const;
  const taken = await Promise.all(Array.from({ length: 20 }, () => warnings.take(warning)));
  expect(taken.filter(Boolean)).toHaveLength(1);
  expect(await warnings.take({ ...warning, days: 1 })).toBe(true);
  expect(await warnings.take({ ...warning, to: 'karin' })).toBe(true);
  await warnings.giveBack(warning);
  expect(await warnings.take(warning)).toBe(true);
  expect(await warnings.take(warning)).toBe(false);
});
