import { beforeEach, describe, expect, it } from 'vitest';
import { resolveIncident } from '#web/actions/phases.ts';
import { fieldsAfter } from '../fields-in.ts';
import { person, seedIncident } from '../seed.ts';
import { browser, testDeps } from '../support.ts';
import { seedScheduled } from './scheduled.ts';

const begin = async () => {
  const deps = testDeps();
  await seedScheduled(deps, '2026-11-23T08:00:00.000Z');
  const notices: string[] = [];
  deps.incidentNotifier = {
    notify: async ({ what, to, by }) => {
      notices.push(`${what} to ${to.id} by ${by?.id}`);
    },
  };
  const incident = await seedIncident(deps);
  notices.length = 0;
  return { deps, incident, notices, karin: await browser(deps, 'karin', 'sv') };
};
let world: Awaited<ReturnType<typeof begin>>;
beforeEach(async () => {
  world = await begin();
});

const over = async () => {
  const { deps, incident, notices } = world;
  await resolveIncident(deps, person('karin'), incident.id);
  notices.length = 0;
};

describe('a writer, who may not thaw', () => {
  it('learns who can, and asks them once the crisis is over', async () => {
    const { karin, notices, incident } = world;
    await over();
    const page = await karin.page('/desk/planned');
    expect(page).toContain('Bara Anna Berg');
    const fields = fieldsAfter(page, 'planned/thaw/ask');
    const asked = await karin.post('/desk/planned/thaw/ask', fields);
    expect(asked.headers.get('location')).toBe('/desk/planned?done=thaw-asked');
    expect(notices).toContain('thaw-asked to anna by karin');
    const after = await karin.page('/desk/planned');
    expect(after).toContain('Karin Ek bad Anna Berg');
    expect(after).not.toContain('Be dem tina upp');
    const count = notices.length;
    await karin.post('/desk/planned/thaw/ask', fields);
    expect(notices).toHaveLength(count);
    expect(await karin.page(`/desk/incidents/${incident.id}`)).toContain(
      'bad om att vanliga inlägg tinas upp',
    );
  });

  it('may ask again after an hour', async () => {
    const { deps, karin, notices, incident } = world;
    await over();
    const ask = () => karin.post('/desk/planned/thaw/ask', { incidentId: incident.id });
    await ask();
    const count = notices.length;
    deps.clock.now = new Date(deps.clock.now.getTime() + 61 * 60_000);
    await ask();
    expect(notices).toHaveLength(2 * count);
  });

  it('is told the same on the page that thaws, and asks nobody while the crisis lasts', async () => {
    const { karin, notices, incident } = world;
    const page = await karin.get('/desk/planned/thaw');
    expect(page.status).toBe(403);
    const html = await page.text();
    expect(html).toContain('Bara Anna Berg');
    expect(html).toContain('href="/desk/planned"');
    expect(html).not.toContain('Be dem tina upp');
    const asked = await karin.post('/desk/planned/thaw/ask', { incidentId: incident.id });
    expect(asked.status).toBe(409);
    expect(notices).toEqual([]);
  });

  it('is told where no mail reached anyone, and may ask again at once', async () => {
    const { deps, karin, incident } = world;
    await over();
    const { notify } = deps.incidentNotifier;
    deps.incidentNotifier.notify = () => Promise.reject(new Error('no mail'));
    const ask = () => karin.post('/desk/planned/thaw/ask', { incidentId: incident.id });
    expect((await ask()).headers.get('location')).toBe('/desk/planned');
    expect(await karin.page('/desk/planned')).toContain('Be dem tina upp');
    deps.incidentNotifier.notify = notify;
    expect((await ask()).headers.get('location')).toBe('/desk/planned?done=thaw-asked');
    expect(await karin.page('/desk/planned')).not.toContain('Be dem tina upp');
  });

  it('may ask about each incident that is over', async () => {
    const { deps, karin, incident } = world;
    await over();
    const other = await seedIncident(deps);
    await resolveIncident(deps, person('karin'), other.id);
    const asked: unknown[] = [];
    for (let n = 0; n < 2; n += 1) {
      const fields = fieldsAfter(await karin.page('/desk/planned'), 'planned/thaw/ask');
      asked.push(fields['incidentId']);
      await karin.post('/desk/planned/thaw/ask', fields);
    }
    expect(asked.toSorted()).toEqual([incident.id, other.id].toSorted());
    expect(await karin.page('/desk/planned')).not.toContain('Be dem tina upp');
  });

  it('is told where nobody may', async () => {
    const { deps, karin } = world;
    deps.plan = { ...deps.plan, mandates: [] };
    await over();
    expect(await karin.page('/desk/planned')).toContain('Ingen har mandat för vanliga inlägg');
  });
});
