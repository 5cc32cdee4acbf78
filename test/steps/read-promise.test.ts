import { beforeEach, describe, expect, it } from 'vitest';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import type { NewsroomPage } from '#domain/publish/newsroom.ts';
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

const at = (time: string, over: Partial<NewsroomPage> = {}) => {
  deps.clock.now = new Date(`2026-11-22T${time}.000Z`);
  return readPromise(deps)(page({ statementId: 's1', incidentId: id, nextUpdateAt: DUE, ...over }));
};
const end = (data: { by: string; state: 'late' | 'kept'; minutesLate?: number }) =>
  deps.journal.append(incidentJournal, id, 'talan', () =>
    ok([{ type: 'promise-ended' as const, data: { id: 's1', ...data } }]),
  );

describe('the promise of a page', () => {
  it('is late from its time on, to the second', async () => {
    expect(await at('14:59:59')).toBeUndefined();
    expect(await at('15:00:00')).toEqual({ is: 'late', since: DUE });
  });

  it('was given once an update has come', async () => {
    await end({ by: 's2', state: 'late', minutesLate: 7 });
    expect(await at('15:07:00')).toEqual({ is: 'given' });
  });

  it('is nothing where none was made, or the page names no incident', async () => {
    await end({ by: 's2', state: 'kept' });
    const silent = { statementId: 's9', nextUpdateAt: undefined };
    expect(await at('16:00:00', silent)).toBeUndefined();
    expect(await at('16:00:00', { incidentId: undefined })).toBeUndefined();
    expect(await at('16:00:00', { incidentId: 'unknown' })).toBeUndefined();
  });
});

describe('a page that is newer than an open promise', () => {
  const LATER = '2026-11-22T16:00:00.000Z';
  // Published after the promise, and not journalled yet.
  const newer = (over: Partial<NewsroomPage>) => ({
    ...{ statementId: 's2', publishedAt: '2026-11-22T14:30:00.000Z', nextUpdateAt: undefined },
    ...over,
  });

  it('awaits that update where it names no time itself', async () => {
    const silent = newer({ kind: 'distancing' });
    expect(await at('14:30:00', silent)).toEqual({ is: 'awaited', at: DUE });
    expect(await at('15:00:00', silent)).toEqual({ is: 'late', since: DUE });
  });

  it('says what it promises itself where it keeps that one, or takes its place in time', async () => {
    for (const kind of ['update', 'holding'] as const)
      expect(await at('14:30:00', newer({ kind, nextUpdateAt: LATER }))).toBeUndefined();
  });

  it('says that the earlier one is late, and when the next comes, where it keeps none', async () => {
    const late = { publishedAt: '2026-11-22T15:10:00.000Z', nextUpdateAt: LATER };
    expect(await at('15:10:00', newer({ kind: 'holding', ...late }))).toEqual({
      is: 'late',
      since: DUE,
      next: LATER,
    });
  });

  it('does not end what was promised after it in another language', async () => {
    const data = { id: 's3', dueAt: LATER, owner: 'karin' };
    deps.clock.now = new Date('2026-11-22T14:40:00.000Z');
    await deps.journal.append(incidentJournal, id, 'talan', () =>
      ok([{ type: 'promised' as const, data }]),
    );
    const update = newer({ kind: 'update' });
    expect(await at('14:50:00', update)).toEqual({ is: 'awaited', at: LATER });
  });
});
