import { beforeEach, describe, expect, it } from 'vitest';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { ok } from '#domain/values/result.ts';
import { enterPlanned } from '#web/actions/planned.ts';
import { person, seedIncident } from '../seed.ts';
import { testDeps, wholeApp } from '../support.ts';
import { seedAsked, seedScheduled } from './scheduled.ts';

let deps: ReturnType<typeof testDeps>;
let ask: ReturnType<typeof wholeApp>;
beforeEach(() => {
  deps = testDeps();
  ask = wholeApp(deps);
});

const make = async (by = 'karin', language = 'sv') => {
  const answer = await ask.sendAs(by, 'POST', '/api/calendar-feeds', { language });
  expect(answer.status).toBe(201);
  const { id, url }: { id: string; url: string } = JSON.parse(await answer.text());
  return { id, path: new URL(url).pathname };
};

const open = (path: string) =>
  ask.app.request(`${deps.origin}${path}`, { headers: { host: new URL(deps.origin).host } });

const seedAll = async () => {
  const { id } = await seedScheduled(deps, '2026-11-23T23:30:00.000Z');
  const elsewhere = { planner: 'other', channel: 'facebook', text: 'Glad midsommar!' } as const;
  await enterPlanned(deps, person('karin'), { ...elsewhere, at: '2026-11-24T08:00:00.000Z' });
  const incident = await seedIncident(deps);
  await deps.journal.append(incidentJournal, incident.id, 'talan', () =>
    ok([
      {
        type: 'promised' as const,
        data: { id: 's1', dueAt: '2026-11-25T14:00:00.000Z', owner: 'karin' },
      },
    ]),
  );
  return { id, incident };
};

describe('the calendar that programs subscribe to', () => {
  it('tells kind, places and times of all that is planned, without session or cookie', async () => {
    const { id, incident } = await seedAll();
    const { path } = await make();
    const answer = await open(path);
    expect(answer.headers.get('content-type')).toContain('text/calendar');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('set-cookie')).toBeNull();
    const file = (await answer.text()).replaceAll('\r\n ', '');
    expect(file).toContain('SUMMARY:På is: Inlägg\\, X');
    expect(file).toContain('DTSTART:20261123T233000Z');
    expect(file).toContain(`${deps.origin}/desk/statements/${id}`);
    expect(file).toContain('SUMMARY:Planerat: Facebook\\, annat verktyg');
    expect(file).toContain('SUMMARY:Utlovat besked');
    expect(file).toContain(`${deps.origin}/desk/incidents/${incident.id}`);
    expect(file).not.toMatch(/Simhallen|midsommar|Norrby|Karin/);
    expect(file).not.toContain(incident.title);
  });

  it('says which words still wait for their approval', async () => {
    await seedAsked(deps, '2026-11-24T09:00:00.000Z');
    const { path } = await make();
    const file = await (await open(path)).text();
    expect(file).toContain('SUMMARY:Väntar på godkännande: Inlägg\\, X');
  });

  it('speaks the language that its address was made in', async () => {
    await seedAll();
    const { path } = await make('karin', 'en');
    expect(await (await open(path)).text()).toContain('SUMMARY:Promised update');
  });

  it('is not there without its secret, and no answer or journal tells it again', async () => {
    const { path, id } = await make();
    const secret = path.slice('/calendar/'.length, -'.ics'.length);
    const other = `${secret.slice(0, -1)}${secret.endsWith('A') ? 'B' : 'A'}`;
    for (const name of [`${other}.ics`, secret, `${id}.ics`, '.ics', `${'é'.repeat(43)}.ics`]) {
      expect((await open(`/calendar/${name}`)).status).toBe(404);
    }
    for (const told of ['/api/calendar-feeds', '/api/plan/journal', '/desk/planned/feed']) {
      const answer = await ask.send('karin', 'GET', told);
      expect(answer.status).toBe(200);
      expect(await answer.text()).not.toContain(secret);
    }
  });

  it('ends when it is revoked, by an admin too, or when its owner makes another', async () => {
    const first = await make();
    const second = await make();
    expect((await open(first.path)).status).toBe(404);
    expect((await open(second.path)).status).toBe(200);
    const revoke = `/api/calendar-feeds/${second.id}/revoke`;
    expect((await ask.send('anna', 'POST', revoke)).status).toBe(403);
    expect((await open(second.path)).status).toBe(200);
    expect(await (await ask.send('adam', 'POST', revoke)).json()).toEqual({ items: [] });
    expect((await open(second.path)).status).toBe(404);
  });
});

describe('the page of the calendar feed', () => {
  const page = (method: 'GET' | 'POST', path = '/desk/planned/feed', by = 'karin') =>
    ask.send(by, method, path);

  it('shows an address once, in the answer to the form', async () => {
    const answer = await page('POST');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const [url = ''] =
      /http:\/\/localhost:3000\/calendar\/[\w-]{43}\.ics/.exec(await answer.text()) ?? [];
    expect((await open(new URL(url).pathname)).status).toBe(200);
    const later = await (await page('GET')).text();
    expect(later).not.toContain('/calendar/');
    expect(later).toContain('Make a new address');
  });

  it('revokes an address, and says so', async () => {
    const { id, path } = await make();
    const answer = await page('POST', `/desk/planned/feed/${id}/revoke`);
    expect(answer.headers.get('location')).toContain('done=feed-revoked');
    expect((await open(path)).status).toBe(404);
  });

  it('makes one address for a form that is sent twice at once, and shows no dead one', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const form = { body: 'instead=', headers };
    const sent = () => ask.send('karin', 'POST', '/desk/planned/feed', form);
    const answers = await Promise.all([sent(), sent()]);
    const pages = await Promise.all(answers.map((answer) => answer.text()));
    const shown = pages.flatMap((text) => /\/calendar\/[\w-]{43}\.ics/.exec(text) ?? []);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(shown).toHaveLength(1);
    expect((await open(shown[0] ?? '')).status).toBe(200);
    expect(pages.join()).toContain('An address was made just now');
  });

  it('tells admins who has an address, and lets them end it but have none', async () => {
    await make();
    const shown = await (await page('GET', '/desk/planned/feed', 'adam')).text();
    expect(shown).toContain('/revoke');
    expect(shown).not.toContain('Make a');
    expect((await page('POST', '/desk/planned/feed', 'adam')).status).toBe(403);
    expect(await (await page('GET', '/admin', 'adam')).text()).toContain('/desk/planned/feed');
  });

  it('is linked for whoever may have one', async () => {
    const linked = async (by: string) =>
      (await (await page('GET', '/desk/planned', by)).text()).includes('/desk/planned/feed');
    expect([await linked('karin'), await linked('anna')]).toEqual([true, false]);
  });
});
