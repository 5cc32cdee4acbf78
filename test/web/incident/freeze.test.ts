import { beforeEach, describe, expect, it } from 'vitest';
import { GATE_ID } from '#domain/freeze/gate.ts';
import { gateJournal } from '#domain/freeze/gate-journal.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { changeIncident } from '#web/actions/incidents.ts';
import { reactivateIncident, resolveIncident } from '#web/actions/phases.ts';
import { thaw } from '#web/actions/thaw.ts';
import { seedMissed, seedScheduled } from '../planned/scheduled.ts';
import { person, seedIncident } from '../seed.ts';
import { browser, testDeps } from '../support.ts';

let deps: ReturnType<typeof testDeps>;
beforeEach(() => {
  deps = testDeps();
});

const holding = async () =>
  ((await deps.journal.read(gateJournal, GATE_ID))?.holds ?? []).map(
    ({ incidentId }) => incidentId,
  );
const opened = async () =>
  (await deps.journal.list(incidentJournal, { by: 'all' }, { limit: 10 })).items;
const thawed = async (incidentId: string) => {
  await resolveIncident(deps, person('karin'), incidentId);
  await thaw(deps, person('anna'), { incidentId, posts: [] });
};

describe('opening an incident', () => {
  it('says how many planned posts stand still, and leaves a small one to who opens it', async () => {
    await seedScheduled(deps, '2026-11-23T08:00:00.000Z');
    await seedScheduled(deps, '2026-11-23T09:00:00.000Z');
    await seedMissed(deps, '2026-11-23T10:00:00.000Z');
    const karin = await browser(deps, 'karin', 'sv');
    const page = await karin.page('/desk/incidents/new');
    expect(page).toContain('Vanliga inlägg läggs på is. 2 planerade inlägg ligger stilla');
    expect(page).toMatch(/by-severity at-3[\s\S]*name="freeze"/);
    const form = { title: 'Litet läckage', severity: '3' };
    await karin.post('/desk/incidents/new', form);
    expect(await holding()).toEqual([]);
    await karin.post('/desk/incidents/new', { ...form, freeze: 'yes' });
    expect(await holding()).toHaveLength(1);
    const [first, second] = await opened();
    const rooms = await Promise.all(
      [first, second].map((each) => karin.page(`/desk/incidents/${each?.id}`)),
    );
    expect(rooms.filter((room) => room.includes('Vanliga inlägg ligger på is'))).toHaveLength(1);
  });
});

describe('an incident that is over and still keeps posts inside', () => {
  it('alarms only where a post lies on ice', async () => {
    const { id } = await seedIncident(deps);
    await resolveIncident(deps, person('karin'), id);
    const karin = await browser(deps, 'karin', 'sv');
    const notices = async () => [
      /<p class="(notice[^"]*)">Krisen är över,/u.exec(
        await karin.page(`/desk/incidents/${id}`),
      )?.[1],
      /<div class="(notice[^"]*)" role="status">/u.exec(await karin.page('/desk/planned'))?.[1],
    ];
    expect(await notices()).toEqual(['notice', 'notice']);
    await seedScheduled(deps, '2026-11-23T08:00:00.000Z');
    expect(await notices()).toEqual(['notice bad', 'notice bad']);
  });
});

describe('an incident that goes on', () => {
  it('freezes posts again when it is reactivated after they were thawed', async () => {
    const { id } = await seedIncident(deps);
    await thawed(id);
    expect(await holding()).toEqual([]);
    expect((await reactivateIncident(deps, person('karin'), id)).ok).toBe(true);
    expect(await holding()).toEqual([id]);
  });

  it('does not freeze twice where nobody thawed in between', async () => {
    const { id } = await seedIncident(deps);
    await resolveIncident(deps, person('karin'), id);
    await reactivateIncident(deps, person('karin'), id);
    expect(await holding()).toEqual([id]);
  });

  it('freezes posts when it is raised to a severity at which the plan says so', async () => {
    const { id } = await seedIncident(deps);
    await thawed(id);
    await reactivateIncident(deps, person('karin'), id);
    await thawed(id);
    await changeIncident(deps, person('karin'), id, { severity: 3 });
    expect((await reactivateIncident(deps, person('karin'), id)).ok).toBe(true);
    expect(await holding()).toEqual([]);
    await changeIncident(deps, person('karin'), id, { severity: 2 });
    expect(await holding()).toEqual([id]);
  });

  it('asks who reactivates a small one', async () => {
    const { id } = await seedIncident(deps);
    await thawed(id);
    await changeIncident(deps, person('karin'), id, { severity: 3 });
    const karin = await browser(deps, 'karin', 'sv');
    expect(await karin.page(`/desk/incidents/${id}`)).toContain('name="freeze"');
    await karin.post(`/desk/incidents/${id}/reactivate`, { freeze: 'yes' });
    expect(await holding()).toEqual([id]);
  });
});
