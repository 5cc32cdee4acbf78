import { beforeEach, describe, expect, it } from 'vitest';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { ok } from '#domain/values/result.ts';
import { readPromise } from '#steps/read-promise.ts';
import { page } from '#test/newsroom/fixtures.ts';
import { seedIncident } from '#test/web/seed.ts';
import { type TestDeps, testDeps } from '#test/web/support.ts';

const DUE = '2026-11-22T15:00:00.000Z';
let deps: TestDeps;
let id: string;
beforeEach(async () => {
  deps = testDeps();
  ({ id } = await seedIncident(deps));
  const data = { id: 's1', dueAt: DUE, owner: 'karin' };
  await deps.journal.append(incidentJournal, id, 'talan', () =>
    ok([{ type: 'promised' as const, data }]),
  );
});

const at = (time: string, statementId = 's1') => {
  deps.clock.now = new Date(`2026-11-22T${time}.000Z`);
  return readPromise(deps)(page({ statementId, incidentId: id }));
};

describe('the promise of a page', () => {
  it('is late from its time on, to the second', async () => {
    expect(await at('14:59:59')).toBeUndefined();
    expect(await at('15:00:00')).toBe('late');
  });

  it('was given once an update has come', async () => {
    const data = { id: 's1', by: 's2', state: 'late' as const, minutesLate: 7 };
    await deps.journal.append(incidentJournal, id, 'talan', () =>
      ok([{ type: 'promise-ended' as const, data }]),
    );
    expect(await at('15:07:00')).toBe('given');
  });

  it('is nothing where none was made, or the page names no incident', async () => {
    expect(await at('16:00:00', 's9')).toBeUndefined();
    expect(await readPromise(deps)(page({ statementId: 's1' }))).toBeUndefined();
    const elsewhere = page({ statementId: 's1', incidentId: 'unknown' });
    expect(await readPromise(deps)(elsewhere)).toBeUndefined();
  });
});
