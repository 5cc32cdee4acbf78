import { describe, expect, it } from 'vitest';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { NotificationFailed } from '#domain/notify/notifier.ts';
import { Checklists } from '#domain/plan/checklist.ts';
import { stepsLate } from '#steps/due/steps-late.ts';
import { tickSteps } from '#steps/due/tick-steps.ts';
import { plan as basePlan } from '../plan.ts';
import { seedIncident, seedPublished } from '../seed.ts';
import { browser, testDeps, wholeApp } from '../support.ts';

const checklists = Checklists.parse([
  {
    id: 'hour',
    title: 'Första timmen',
    steps: [
      { id: 'call', text: 'Samla gruppen', role: 'spokesperson', due: 'PT15M' },
      { id: 'page', text: 'Lägg upp sidan', role: 'writer', due: 'PT30M', proof: 'link' },
      { id: 'first', text: 'Första beskedet', role: 'writer', due: 'PT1H', by: 'statement' },
    ],
  },
]);
const plan = { ...basePlan, checklists };
const item = (id: string, key: string) =>
  ({ kind: 'steps-late', key, at: '', aggregate: 'incident', id }) as const;

const begin = async () => {
  const deps = testDeps({ plan });
  const { id } = await seedIncident(deps);
  return { deps, id, ...wholeApp(deps) };
};

const bodyOf = async (answer: Response): Promise<any> => answer.json();

describe('the checklist of an incident', () => {
  it('is read and settled over the API', async () => {
    const { id, sendAs } = await begin();
    const path = `/api/incidents/${id}/checklist`;
    const read = await bodyOf(await sendAs('karin', 'GET', path));
    expect(read.items.map((step: { id: string }) => step.id)).toEqual(['call', 'page', 'first']);
    const done = await sendAs('anna', 'POST', `${path}/call`, { done: true });
    expect(await done.json()).toMatchObject({ isOpen: false, done: { by: 'anna' } });
    const missing = await sendAs('karin', 'POST', `${path}/page`, { done: true });
    expect([missing.status, (await bodyOf(missing)).type]).toEqual([422, 'proof-missing']);
    const itself = await sendAs('karin', 'POST', `${path}/first`, { done: true });
    expect([itself.status, (await bodyOf(itself)).type]).toEqual([409, 'step-ticks-itself']);
    const mute = await sendAs('karin', 'POST', `${path}/page`, { done: false });
    expect(mute.status).toBe(422);
  });

  it('shows what is left, and folds what is settled', async () => {
    const { deps, id, sendAs } = await begin();
    await sendAs('anna', 'POST', `/api/incidents/${id}/checklist/call`, { done: true });
    const page = await (await browser(deps, 'karin', 'sv')).page(`/desk/incidents/${id}`);
    const [left = '', settled = ''] = page.split('<details id="settled">');
    expect(settled).toMatch(/^<summary>Avklarade \(1\)<\/summary>/);
    expect(settled).toContain('Samla gruppen');
    expect(left).toContain('Lägg upp sidan');
    expect(left).not.toContain('Samla gruppen');
  });

  it('is read in the language of whoever reads it, and compared in both', async () => {
    const { deps, id } = await begin();
    const words = (en: string) =>
      Checklists.parse([
        {
          id: 'hour',
          title: { sv: 'Första timmen', en: 'The first hour' },
          steps: [{ id: 'call', text: { sv: 'Samla gruppen', en }, role: 'writer' }],
        },
      ]);
    deps.plan = { ...plan, checklists: words('Gather the group') };
    const { id: second } = await seedIncident(deps);
    const room = async (of: string, language: 'sv' | 'en') =>
      (await browser(deps, 'karin', language)).page(`/desk/incidents/${of}`);
    const english = await room(second, 'en');
    expect(english).toContain('<h3>The first hour</h3>');
    expect(english).toContain('aria-label="Done: Gather the group"');
    expect(english).not.toContain('Samla gruppen');
    expect(await room(second, 'sv')).toContain('<p class="fact-words">Samla gruppen</p>');
    expect(await room(id, 'en')).toContain('Samla gruppen');
    deps.plan = { ...plan, checklists: words('Call the group together') };
    expect(await room(second, 'en')).toContain('Changed: Call the group together');
  });

  it('is not settled over what someone else has said of it', async () => {
    const { id, sendAs } = await begin();
    const path = `/api/incidents/${id}/checklist`;
    const say = (who: string, body: object, tag: string) =>
      sendAs(who, 'POST', `${path}/page`, body, { 'if-match': `"${tag}"` });
    const read = await bodyOf(await sendAs('karin', 'GET', path));
    const { tag } = read.items[1];
    const left = await say('anna', { done: false, reason: 'Ingen sida än' }, tag);
    const proof = 'https://www.exempel.example/avbrott';
    const late = await say('karin', { done: true, proof }, tag);
    expect([left.status, late.status]).toEqual([200, 412]);
    expect(await bodyOf(late)).toMatchObject({
      type: 'edited-meanwhile',
      conflicts: {
        said: {
          yours: { done: true, proof },
          theirs: { done: false, reason: 'Ingen sida än' },
        },
      },
    });
    expect((await say('anna', { done: false, reason: 'Ingen sida än' }, tag)).status).toBe(200);
    const newTag = left.headers.get('etag')?.slice(1, -1) ?? '';
    expect(await bodyOf(await say('karin', { done: true, proof }, newTag))).toMatchObject({
      done: { by: 'karin', proof },
    });
  });

  it('keeps what was typed in the room over what someone else has said meanwhile', async () => {
    const { deps, id } = await begin();
    const [karin, anna] = [await browser(deps, 'karin', 'sv'), await browser(deps, 'anna', 'sv')];
    const path = `/desk/incidents/${id}`;
    const seenIn = (page: string, step: string) =>
      page.split(`checklist/${step}"`)[1]?.match(/name="seen" value="([^"]+)"/u)?.[1] ?? '';
    const before = await karin.page(path);
    const seen = { call: seenIn(before, 'call'), page: seenIn(before, 'page') };
    for (const [step, tag] of Object.entries(seen)) {
      const words = { do: 'not-done', [`step.${step}.reason`]: 'Hinns inte', seen: tag };
      await anna.post(`${path}/checklist/${step}`, words);
    }
    const proof = 'https://www.exempel.example/avbrott';
    const refused = await karin.post(`${path}/checklist/page`, {
      do: 'done',
      'step.page.proof': proof,
      seen: seen.page,
    });
    const shown = await refused.text();
    expect(refused.status).toBe(412);
    expect(shown).toContain(`value="${proof}"`);
    expect(shown).toContain('till: ”görs inte, Hinns inte”');
    await karin.post(`${path}/checklist/page`, {
      do: 'done',
      'step.page.proof': proof,
      seen: seenIn(shown, 'page'),
    });
    const ticked = await karin.post(`${path}/checklist/call`, { do: 'done', seen: seen.call });
    expect([ticked.status, await ticked.text()]).toEqual([
      412,
      expect.stringContaining('id="f-step-call-proof-wrong"'),
    ]);
    const incident = await deps.journal.read(incidentJournal, id);
    expect(incident?.steps.map(({ done, notDone }) => done?.proof ?? notDone?.reason)).toEqual([
      'Hinns inte',
      proof,
      undefined,
    ]);
  });

  it('is ticked in the room, without a script; a refused reason keeps the page', async () => {
    const { deps, id } = await begin();
    const karin = await browser(deps, 'karin', 'sv');
    const path = `/desk/incidents/${id}`;
    expect(await karin.page(path)).toContain('3\u00a0av\u00a03 kvar');
    await karin.post(`${path}/checklist/call`, { do: 'done' });
    expect(await karin.page(path)).toContain('2\u00a0av\u00a03 kvar');
    const refused = await karin.post(`${path}/checklist/page`, {
      do: 'done',
      'step.page.proof': 'snart',
    });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('value="snart"');
  });

  it('tells once of what is late', async () => {
    const { deps, id } = await begin();
    const told: string[] = [];
    const stepNotifier = {
      notify: async ({ to, late }: { to: { id: string }; late: number }) => {
        told.push(`${to.id} ${late}`);
      },
    };
    deps.clock.now = new Date(deps.clock.now.getTime() + 31 * 60_000);
    const handle = stepsLate({ ...deps, stepNotifier });
    await handle(item(id, 'checklist'));
    await handle(item(id, 'checklist'));
    const of = (role: string) =>
      plan.people.filter(({ roles }) => roles.some((each) => each === role)).map((each) => each.id);
    expect(told.toSorted()).toEqual(
      [...new Set([...of('spokesperson'), ...of('writer')])]
        .map(
          (who) =>
            `${who} ${[of('spokesperson'), of('writer')].filter((w) => w.includes(who)).length}`,
        )
        .toSorted(),
    );
    const incident = await deps.journal.read(incidentJournal, id);
    expect(incident?.steps.filter(({ toldAt }) => toldAt).map((step) => step.id)).toEqual([
      'call',
      'page',
    ]);
  });

  it('tells again of steps that reached nobody, and then the crisis group', async () => {
    const { deps, id } = await begin();
    const told: string[] = [];
    const only = (who: string) => async (notice: { to: { id: string }; late: number }) => {
      if (notice.to.id !== who) throw new NotificationFailed('down');
      told.push(`${notice.to.id} ${notice.late}`);
    };
    const at = (minutes: number, who: string) => {
      deps.clock.now = new Date(opened + minutes * 60_000);
      return stepsLate({ ...deps, stepNotifier: { notify: only(who) } })(item(id, 'checklist'));
    };
    const opened = deps.clock.now.getTime();
    const toldOf = async () =>
      (await deps.journal.read(incidentJournal, id))?.steps
        .filter(({ toldAt }) => toldAt)
        .map((step) => step.id);
    expect(await at(15, 'karin')).toBe(new Date(opened + 16 * 60_000).toISOString());
    expect([told, await toldOf()]).toEqual([[], []]);
    // The page is karin's; the call is of nobody who can be reached.
    expect(await at(30, 'karin')).toBeUndefined();
    expect([told, await toldOf()]).toEqual([
      ['karin 1', 'karin 1'],
      ['call', 'page'],
    ]);
  });

  it('ticks a step by the statement that proves it', async () => {
    const deps = testDeps({ plan });
    const { id, incident } = await seedPublished(deps);
    await tickSteps(deps)({ ...item(id, 'statement'), aggregate: 'statement' });
    const after = await deps.journal.read(incidentJournal, incident.id);
    expect(after?.steps.at(-1)?.done).toMatchObject({ by: 'talan', statementId: id });
  });
});
