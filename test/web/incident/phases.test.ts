import { beforeEach, describe, expect, it } from 'vitest';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import type { IncidentNotice } from '#domain/notify/incident-notifier.ts';
import { StatementInput } from '#domain/statement/input.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { ok } from '#domain/values/result.ts';
import { requestStatement } from '#web/actions/statements.ts';
import { receive } from '../../support/comment.ts';
import {
  person,
  seedApproval,
  seedAsk,
  seedDraft,
  seedIncident,
  seedPublished,
  seedRequest,
  seedWaiting,
  write,
} from '../seed.ts';
import { calmTexts } from '../seed-texts.ts';
import { browser, testDeps, wholeApp } from '../support.ts';

let deps: ReturnType<typeof testDeps>;
let told: IncidentNotice[];
beforeEach(() => {
  told = [];
  deps = testDeps({ incidentNotifier: { notify: async (notice) => void told.push(notice) } });
});

const call = async (id: string, step: string, who = 'karin') => {
  const answer = await wholeApp(deps).sendAs(who, 'POST', `/api/incidents/${id}/${step}`);
  return { status: answer.status, body: (await answer.json()) as any };
};
const phaseOf = async (id: string) => (await deps.journal.read(incidentJournal, id))?.phase;
const statusOf = async (id: string) => (await deps.journal.read(statementJournal, id))?.status;
const typesIn = async (id: string) =>
  (await deps.journal.entries(`incident#${id}`, { limit: 50 })).items.map(
    ({ entry }) => entry.type,
  );

describe('the phases of an incident', () => {
  it('change by their calls, are journalled, and the crisis group is told once', async () => {
    const { id } = await seedIncident(deps);
    for (const [step, phase] of [
      ['resolve', 'resolved'],
      ['resolve', 'resolved'],
      ['reactivate', 'active'],
      ['cancel', 'cancelled'],
    ]) {
      const { status, body } = await call(id, step ?? '');
      expect([status, body.phase]).toEqual([200, phase]);
    }
    const changes = ['resolved', 'reactivated', 'cancelled'];
    expect((await typesIn(id)).filter((type) => changes.includes(type))).toEqual(changes);
    const group = deps.plan.crisisGroup.filter((each) => each !== 'karin');
    expect(told.map(({ what, to }) => [what, to.id])).toEqual(
      ['opened', ...changes].flatMap((what) => group.map((each) => [what, each])),
    );
    expect(new Set(told.map((notice) => notice.id)).size).toBe(told.length);
  });

  it('no longer change by PATCH', async () => {
    const { id } = await seedIncident(deps);
    const { sendAs } = wholeApp(deps);
    const answer = await sendAs('karin', 'PATCH', `/api/incidents/${id}`, { phase: 'resolved' });
    expect(answer.status).toBe(422);
    expect(await phaseOf(id)).toBe('active');
  });

  it('are refused where they do not follow, with the phase', async () => {
    const { id } = await seedIncident(deps);
    await call(id, 'cancel');
    expect(await call(id, 'resolve')).toMatchObject({
      status: 409,
      body: { type: 'wrong-phase', phase: 'cancelled' },
    });
    expect((await call('a'.repeat(20), 'cancel')).status).toBe(404);
  });
});

describe('the room of an incident that something is out about', () => {
  const roomOf = async (id: string) => (await browser(deps, 'karin')).page(`/desk/incidents/${id}`);

  it('asks before the end whether what people were told to do still holds', async () => {
    const { incident } = await seedPublished(deps);
    const change = (publicAction: object | null) =>
      wholeApp(deps).sendAs('karin', 'PATCH', `/api/incidents/${incident.id}`, { publicAction });
    expect((await change(null)).status).toBe(200);
    expect(await roomOf(incident.id)).not.toContain('What the public was told to do stands');
    expect((await change({ text: 'Boil water & wait' })).status).toBe(200);
    expect(await roomOf(incident.id)).toContain('stands: “Boil water &amp; wait.”');
    expect((await call(incident.id, 'resolve')).status).toBe(200);
    expect(await roomOf(incident.id)).not.toContain('What the public was told to do stands');
  });

  it('says before the end that a promised update comes first, and leads to it', async () => {
    const { id, incident } = await seedPublished(deps);
    const ends = 'action="/desk/incidents/'.concat(incident.id, '/resolve"');
    expect(await roomOf(incident.id)).toContain(ends);
    const promised = {
      type: 'promised' as const,
      data: { id, owner: 'karin', dueAt: '2026-11-22T15:00:00.000Z' },
    };
    await deps.journal.append(incidentJournal, incident.id, 'talan', () => ok([promised]));
    const page = await roomOf(incident.id);
    expect(page).not.toContain(ends);
    expect(page).toContain('The public was promised an update (16:00)');
    expect(page).toContain(
      `/desk/incidents/${incident.id}/statements/new?kind=update&amp;last=yes&amp;from=${id}`,
    );
  });
});

describe('the room once the last update is out', () => {
  it('offers to end the crisis as the next step, once', async () => {
    const { id } = await seedIncident(deps);
    const asked = { kind: 'update', last: true, nextUpdateAt: undefined, channels: ['newsroom'] };
    const last = await seedRequest(deps, id, 'karin', asked);
    const hash = await seedDraft(deps, last.id, calmTexts.slice(0, 1));
    await seedAsk(deps, last.id, 'anna', '2026-11-22T13:35:00.000Z');
    const karin = await browser(deps, 'karin', 'sv');
    const ends = async () =>
      [
        ...(await karin.page(`/desk/incidents/${id}`)).matchAll(
          /<summary[^>]*>\s*Krisen är över/gu,
        ),
      ].map(([button]) => button.includes('class="button main"'));
    expect(await ends()).toEqual([false]);
    await seedApproval(deps, last.id, hash);
    const url = 'http://localhost:3000/newsroom/bakterier';
    await write(
      deps,
      last.id,
      'talan',
      { type: 'intended', data: { channel: 'newsroom' } },
      { type: 'receipt', data: { channel: 'newsroom', state: 'published' }, words: { url } },
      { type: 'concluded', data: { status: 'published' } },
    );
    expect(await ends()).toEqual([true]);
    expect(await karin.page(`/desk/incidents/${id}`)).not.toMatch(/<a class="button main"/u);
  });
});

describe('cancelling', () => {
  it('withdraws what is under way, and the incident takes no more statements', async () => {
    const { id, incident } = await seedWaiting(deps);
    expect((await call(incident.id, 'cancel')).status).toBe(200);
    expect(await statusOf(id)).toBe('withdrawn');
    const input = { kind: 'holding', language: 'sv', channels: ['newsroom'] };
    const request = requestStatement(
      deps,
      person('karin'),
      incident.id,
      StatementInput.parse({ ...input, nextUpdateAt: '2026-11-22T15:00:00Z' }),
    );
    expect(await request).toMatchObject({ refusal: { type: 'incident-over', phase: 'cancelled' } });
  });

  it('is refused once something is out, and touches no other statement then', async () => {
    const { incident } = await seedPublished(deps);
    const other = await seedRequest(deps, incident.id);
    expect(await call(incident.id, 'cancel')).toMatchObject({
      status: 409,
      body: { type: 'published' },
    });
    expect(await phaseOf(incident.id)).toBe('active');
    expect(await statusOf(other.id)).toBe('drafting');
  });
});

describe('the room', () => {
  it.each([
    ['sv', 'Krisen är över', 'Ja, krisen är över', 'Det här har vi lovat offentligt.'],
    ['en', 'The crisis is over', 'Yes, the crisis is over', 'We have promised this publicly.'],
  ] as const)(
    'asks once before it ends a crisis, and lists what is open (%s)',
    async (language, ask, yes, promised) => {
      const incident = await seedIncident(deps);
      const asked = { kind: 'update', last: true, nextUpdateAt: undefined, channels: ['newsroom'] };
      const { id } = await seedRequest(deps, incident.id, 'karin', asked);
      const { commitments } = incident;
      const told = { commitments, contacts: [], affected: [], policies: [] };
      const hash = await seedDraft(deps, id, calmTexts.slice(0, 1), told);
      await seedAsk(deps, id, 'anna', '2026-11-22T13:35:00.000Z');
      await seedApproval(deps, id, hash);
      await write(
        deps,
        id,
        'talan',
        { type: 'intended', data: { channel: 'newsroom' } },
        {
          type: 'receipt',
          data: { channel: 'newsroom', state: 'published' },
          words: { url: 'http://localhost:3000/newsroom/bakterier' },
        },
        { type: 'concluded', data: { status: 'published' } },
      );
      await receive(deps, { statementId: id });
      const karin = await browser(deps, 'karin', language);
      const room = await karin.page(`/desk/incidents/${incident.id}`);
      const panel = /<details id="resolve-ask">.*?<\/details>/su.exec(room)?.[0] ?? '';
      expect(panel).toContain(ask);
      expect(panel).toContain(`>${yes}</button>`);
      expect(panel).toContain(`<a href="/desk/inbox?incident=${incident.id}">`);
      expect(panel).toContain(promised);
      expect(panel).toContain('<li>Vi kör ut dricksvatten i tankar till Norrby torg.</li>');
      await call(incident.id, 'resolve');
      expect(await karin.page(`/desk/incidents/${incident.id}`)).toContain(promised);
    },
  );

  it('leads from phase to phase, and asks before it cancels', async () => {
    const { id } = await seedIncident(deps);
    const karin = await browser(deps, 'karin', 'sv');
    const path = `/desk/incidents/${id}`;
    expect(await karin.page(path)).toContain('Det går inte att ångra.');
    const resolved = await karin.post(`${path}/resolve`, {});
    expect(await karin.page(resolved.headers.get('location') ?? '')).toContain(
      'Krisen är över. Krisgruppen får veta det.',
    );
    expect(await karin.page(path)).toContain(`action="${path}/reactivate"`);
    expect(await karin.page('/desk')).not.toContain(id);
    await karin.post(`${path}/reactivate`, {});
    await karin.post(`${path}/cancel`, {});
    const page = await karin.page(path);
    expect(page).not.toContain('/statements/new');
    expect(page).not.toContain(`action="${path}/re`);
    const again = await karin.post(`${path}/resolve`, {});
    expect(again.status).toBe(409);
    expect(await again.text()).toContain('Det går inte nu. Händelsen: öppnad av misstag.');
  });

  it('offers no cancelling once something is out', async () => {
    const { incident } = await seedPublished(deps);
    const karin = await browser(deps, 'karin', 'sv');
    const page = await karin.page(`/desk/incidents/${incident.id}`);
    expect(page).toContain('Krisen är över');
    expect(page).not.toContain('/cancel"');
  });
});
