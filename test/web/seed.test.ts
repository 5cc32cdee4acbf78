import { describe, expect, it } from 'vitest';
import type { ExportedJournal } from '#domain/journal/verify-journal.ts';
import { wholeJournal } from '#domain/journal/whole-journal.ts';
import { verifyExport } from '#domain/proof/verify-export.ts';
import { seedFamily, seedQuestion } from './family.ts';
import { seedMissed } from './planned/scheduled.ts';
import { seedPublished, seedWaiting } from './seed.ts';
import { seedOpinion } from './seed-opinion.ts';
import { seedTwin } from './seed-twin.ts';
import { type TestDeps, testDeps } from './support.ts';
import { approveForStaff } from './tell-staff.ts';

const seeds: Record<string, (deps: TestDeps) => Promise<string>> = {
  'is out': async (deps) => (await seedPublished(deps)).id,
  'waits with an opinion': async (deps) => {
    const { id } = await seedWaiting(deps);
    await seedOpinion(deps, id);
    return id;
  },
  'is a twin': async (deps) => (await seedTwin(deps, await seedWaiting(deps))).id,
  'is a family': async (deps) => (await seedFamily(deps, (await seedQuestion(deps)).comment)).id,
  'is for staff': async (deps) => approveForStaff(deps, (await seedQuestion(deps)).incident.id),
  'was missed': async (deps) => (await seedMissed(deps, '2026-11-22T14:00:00.000Z')).id,
};

const journalOf = async (deps: TestDeps, id: string): Promise<ExportedJournal> => {
  const journal = await wholeJournal(deps.journal, `statement#${id}`);
  if (!journal) throw new Error(`There is no statement ${id}`);
  return journal;
};

// What tests rest on must be what people and the workflow write, or they say nothing of it.
describe('a statement that tests begin with', () => {
  it.each(Object.entries(seeds))('%s by a journal that keeps the rules', async (_, seed) => {
    const deps = testDeps();
    const { breach, wrong, isWhole } = verifyExport(await journalOf(deps, await seed(deps)));
    expect({ breach, wrong, isWhole }).toEqual({ breach: undefined, wrong: [], isWhole: true });
  });
});
