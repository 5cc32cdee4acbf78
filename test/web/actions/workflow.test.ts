import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CheckedPlan } from '#domain/plan/checked-plan.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { ok } from '#domain/values/result.ts';
import * as build from '#test/support/statement.ts';
import { changeIncident } from '#web/actions/incidents.ts';
import { handOverMandate } from '#web/actions/mandates.ts';
import { plan } from '../plan.ts';
import { person, seedIncident } from '../seed.ts';
import { type TestDeps, testDeps } from '../support.ts';

// More than one page of a list.
const MANY = 130;
const UNTIL = '2026-11-22T17:00:00.000Z';

let deps: TestDeps;
let woken: string[];
beforeEach(() => {
  woken = [];
  const ulla = { ...person('anna'), id: 'ulla', email: 'ulla@malarvatten.example' };
  deps = testDeps({
    plan: CheckedPlan.parse({ ...plan, people: [...plan.people, ulla] }),
    tokens: { put: async () => {}, newest: async (id) => id, spend: async () => {} },
    workflow: {
      start: async () => {},
      wake: async (token) => {
        woken.push(token);
        return 'woken';
      },
    },
  });
});

/** An incident with many statements that wait for Anna, and one that is still drafted. */
const seedMany = async () => {
  const { id: incidentId } = await seedIncident(deps);
  const ids = Array.from({ length: MANY }, (_, i) => `s${i}`);
  for (const id of [...ids, 'drafting']) {
    const requested = build.requested({ id, incidentId });
    await deps.journal.append(statementJournal, id, 'karin', () => ok([requested]));
    if (id === 'drafting') continue;
    await deps.journal.append(statementJournal, id, 'talan', (state) =>
      ok(state ? [build.drafted(state)] : []),
    );
    await deps.journal.append(statementJournal, id, 'talan', (state) =>
      ok(state ? [build.asked(state, ['anna'])] : []),
    );
  }
  return { incidentId, ids };
};

describe('what changes who is asked', () => {
  it('hurries every statement of an incident whose severity is raised', async () => {
    const { incidentId, ids } = await seedMany();
    const raised = await changeIncident(deps, person('karin'), incidentId, { severity: 1 });
    expect(raised.ok).toBe(true);
    expect(woken.toSorted()).toEqual(ids.toSorted());
  });

  it('hurries none of another incident, and reads none that has ended', async () => {
    await seedMany();
    const { id } = await seedIncident(deps, 'Brand');
    const list = vi.spyOn(deps.journal, 'list');
    expect((await changeIncident(deps, person('karin'), id, { severity: 1 })).ok).toBe(true);
    expect(woken).toEqual([]);
    expect(list.mock.calls.map(([, { by }]) => by)).not.toContain('group');
  });

  it('hands on every question to a person who goes away', async () => {
    const { ids } = await seedMany();
    const handed = await handOverMandate(deps, person('anna'), { to: 'ulla', until: UNTIL });
    expect(handed).toMatchObject({ ok: true });
    expect(woken.toSorted()).toEqual(ids.toSorted());
  });
});
