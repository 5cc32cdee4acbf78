import { afterAll, beforeAll, expect, it } from 'vitest';
import { createModelStandings } from '#adapters/dynamodb/model-standings.ts';
import type { ModelStanding } from '#domain/model/standing.ts';
import { openTable } from '#test/support/dynamodb.ts';

let table: Awaited<ReturnType<typeof openTable>>;
beforeAll(async () => {
  table = await openTable();
});
afterAll(() => table?.stop());

const standing: ModelStanding = {
  works: false,
  since: '2026-11-28T09:00:00.000Z',
  askedAt: '2026-11-28T09:05:00.000Z',
  reason: 'quota-exceeded',
  status: 429,
  code: 'insufficient_quota',
  failures: 2,
  restUntil: '2026-11-28T09:06:00.000Z',
};

it('all processes share how a model stands, for each use', async () => {
  const name = { model: 'm', baseURL: 'http://127.0.0.1:1/v1' };
  await createModelStandings(table, name).write('draft', standing);
  const other = createModelStandings(table, name);
  expect(await other.read('draft')).toEqual(standing);
  expect(await other.read('judge')).toBeUndefined();
});

it('another model, or the same name elsewhere, stands for itself', async () => {
  await createModelStandings(table, { model: 'm' }).write('draft', standing);
  expect(await createModelStandings(table, { model: 'n' }).read('draft')).toBeUndefined();
  const elsewhere = { model: 'm', baseURL: 'http://127.0.0.1:2/v1' };
  expect(await createModelStandings(table, elsewhere).read('draft')).toBeUndefined();
});
