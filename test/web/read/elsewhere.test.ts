import { expect, it } from 'vitest';
import { plannedJournal } from '#domain/planned/planned-journal.ts';
import { enterPlanned, notePlanned } from '#web/actions/planned.ts';
import type { WebDeps } from '#web/deps.ts';
import { readTasksElsewhere } from '#web/read/elsewhere.ts';
import { person, seedIncident } from '../seed.ts';
import { testDeps } from '../support.ts';

/** Which lists of planned posts are read. */
const watched = (deps: WebDeps) => {
  const read: (string | undefined)[] = [];
  const list: WebDeps['journal']['list'] = (aggregate, filter, page) => {
    if (aggregate.name === plannedJournal.name && filter.by === 'all') read.push(filter.status);
    return deps.journal.list(aggregate, filter, page);
  };
  return { read, deps: { ...deps, journal: { ...deps.journal, list } } };
};

it('reads what is planned elsewhere only while ordinary posts are frozen', async () => {
  const deps = testDeps();
  const input = { planner: 'other', channel: 'facebook', text: 'Glad midsommar!' } as const;
  const made = await enterPlanned(deps, person('karin'), {
    ...input,
    at: '2026-11-24T08:00:00.000Z',
  });
  const id = made.ok ? made.value.id : '';
  const quiet = watched(deps);
  expect(await readTasksElsewhere(quiet.deps)).toEqual([]);
  expect(quiet.read).toEqual(['unknown']);
  await seedIncident(deps);
  const frozen = watched(deps);
  expect(await readTasksElsewhere(frozen.deps)).toMatchObject([{ id, state: 'planned' }]);
  expect(frozen.read).toEqual(['planned', 'unknown']);
});

it('shows what nobody knows about, frozen or not', async () => {
  const deps = testDeps();
  const input = { planner: 'other', channel: 'facebook', text: 'Glad midsommar!' } as const;
  const made = await enterPlanned(deps, person('karin'), {
    ...input,
    at: '2026-11-24T08:00:00.000Z',
  });
  const id = made.ok ? made.value.id : '';
  await notePlanned(deps, person('karin'), id, { state: 'unknown' });
  expect(await readTasksElsewhere(deps)).toMatchObject([{ id, state: 'unknown' }]);
});
