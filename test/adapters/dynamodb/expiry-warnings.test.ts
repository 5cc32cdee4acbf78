import { afterAll, beforeAll, expect, it } from 'vitest';
import { createExpiryWarnings } from '#adapters/dynamodb/expiry-warnings.ts';
import { openTable } from '#test/support/dynamodb.ts';

let table: Awaited<ReturnType<typeof openTable>>;
beforeAll(async () => {
  table = await openTable();
});
afterAll(() => table?.stop());

const NOW = new Date('2026-12-17T09:00:00.000Z');
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

it('gives a warning to one of many, anew after half an hour, and never again once it was sent', async () => {
  const warnings = createExpiryWarnings(table);
  const warning = { place: 'bluesky', expiresAt: '2026-12-24', days: 7, to: 'adam' } as const;
  const takeAll = (now: Date) =>
    Promise.all(Array.from({ length: 20 }, () => warnings.take(warning, now)));
  expect((await takeAll(NOW)).filter(Boolean)).toHaveLength(1);
  expect(await warnings.take({ ...warning, days: 1 }, NOW)).toBe(true);
  expect(await warnings.take({ ...warning, to: 'karin' }, NOW)).toBe(true);
  expect(await warnings.take(warning, later(29))).toBe(false);
  expect((await takeAll(later(30))).filter(Boolean)).toHaveLength(1);
  await warnings.noteSent(warning);
  expect(await warnings.take(warning, later(24 * 60))).toBe(false);
});
