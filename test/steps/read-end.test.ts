import { expect, it } from 'vitest';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { ok } from '#domain/values/result.ts';
import { readEnd } from '#steps/read-end.ts';
import { seedIncident } from '#test/web/seed.ts';
import { testDeps } from '#test/web/support.ts';

it('an incident has ended since it was declared over, until it is not over after all', async () => {
  const deps = testDeps();
  const { id } = await seedIncident(deps);
  const note = (type: 'resolved' | 'reactivated' | 'closed') =>
    deps.journal.append(incidentJournal, id, 'karin', () => ok([{ type, data: {} }]));
  const end = () => readEnd(deps)(id);
  expect(await end()).toBeUndefined();
  deps.clock.now = new Date('2026-11-22T15:00:00.000Z');
  await note('resolved');
  expect(await end()).toBe('2026-11-22T15:00:00.000Z');
  deps.clock.now = new Date('2026-11-22T16:00:00.000Z');
  await note('reactivated');
  expect(await end()).toBeUndefined();
  deps.clock.now = new Date('2026-11-22T17:00:00.000Z');
  await note('resolved');
  deps.clock.now = new Date('2026-11-23T17:00:00.000Z');
  await note('closed');
  expect(await end()).toBe('2026-11-22T17:00:00.000Z');
  expect(await readEnd(deps)('unknown')).toBeUndefined();
});
