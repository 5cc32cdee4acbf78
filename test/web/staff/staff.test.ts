import { gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { colleagueId } from '#domain/sign-in/colleague.ts';
import { changeFact } from '#web/actions/facts.ts';
import { person, seedIncident, seedWaiting } from '../seed.ts';
import { browser, type TestDeps, testDeps, wholeApp } from '../support.ts';
import { tellStaff } from '../tell-staff.ts';

const search = async (deps: TestDeps, q: string): Promise<any> =>
  (await wholeApp(deps).sendAs('anna', 'POST', '/api/staff/search', { q })).json();

describe('the page for staff', () => {
  it('says that there is nothing, and later what was told, in few bytes', async () => {
    const deps = testDeps();
    const { id } = await seedIncident(deps);
    const anna = await browser(deps, 'anna', 'sv');
    expect(await anna.page('/staff')).toContain('Inget att läsa ännu');
    await tellStaff(deps, id);
    const page = await anna.page('/staff');
    expect(page).toContain('Tankarna står på Norrby torg.');
    expect(gzipSync(page).length).toBeLessThan(30 * 1024);
  });

  it('finds answers without diacritics and inflected, and nothing that was not told', async () => {
    const deps = testDeps();
    const { id } = await seedIncident(deps);
    await tellStaff(deps, id);
    expect((await search(deps, 'dusch')).items[0].text).toContain('Ja, det går bra');
    expect((await search(deps, 'var star tankarna')).items[0].text).toContain('Norrby torg');
    expect((await search(deps, 'skolmaten')).items).toEqual([]);
  });

  it('marks answers as stale at once when a fact behind them changes', async () => {
    const deps = testDeps();
    const { id } = await seedIncident(deps);
    await tellStaff(deps, id);
    expect((await search(deps, 'duscha')).items[0].isStale).toBe(false);
    await changeFact(deps, person('karin'), id, 'f2', { text: 'Omkring 5 000 hushåll berörs.' });
    expect((await search(deps, 'duscha')).items[0].isStale).toBe(true);
    const page = await (await browser(deps, 'anna', 'sv')).page('/staff');
    expect(page).toContain('För det inte vidare');
  });

  it('searches without a script, and says what is missing', async () => {
    const deps = testDeps();
    const { id } = await seedIncident(deps);
    await tellStaff(deps, id);
    const anna = await browser(deps, 'anna', 'sv');
    expect(await (await anna.post('/staff', { q: 'tank' })).text()).toContain('1 svar');
    expect((await anna.post('/staff', { q: ' ' })).status).toBe(422);
  });
});

describe('who has read it', () => {
  const reads = (deps: TestDeps, by: string, id: string) =>
    wholeApp(deps).sendAs(by, 'POST', `/api/statements/${id}/read`);

  it('is counted once each, colleagues and people of the plan alike', async () => {
    const deps = testDeps();
    const id = await tellStaff(deps, (await seedIncident(deps)).id);
    for (const by of ['anna', colleagueId('kim'), colleagueId('kim')]) await reads(deps, by, id);
    expect(await (await reads(deps, 'anna', id)).json()).toEqual({ count: 2 });
    const karin = await browser(deps, 'karin', 'sv');
    expect(await karin.page(`/desk/statements/${id}`)).toContain(
      'Har bekräftat att de läst det: 2',
    );
    const kim = await browser(deps, colleagueId('kim'), 'sv');
    expect(await kim.page('/staff')).toContain('Jag har läst det här');
    const answer = await kim.post(`/staff/${id}/read`, {});
    expect(answer.headers.get('location')).toBe('/staff?done=read');
  });

  it('is nobody where a fact changed while they read, who sees at once what changed', async () => {
    const deps = testDeps();
    const incident = await seedIncident(deps);
    const id = await tellStaff(deps, incident.id);
    const kim = await browser(deps, colleagueId('kim'), 'sv');
    expect(await kim.page('/staff')).not.toContain('För det inte vidare');
    await changeFact(deps, person('karin'), incident.id, 'f2', { text: '5 000 hushåll berörs.' });
    const answer = await kim.post(`/staff/${id}/read`, {});
    expect(answer.status).toBe(409);
    const page = await answer.text();
    expect(page).toContain('Det här ändrades medan du läste.');
    expect(page).toContain('För det inte vidare');
    expect((await reads(deps, 'anna', id)).status).toBe(409);
    expect(await deps.staffReads.count(id)).toBe(0);
  });

  it('learns nothing of what is not for staff', async () => {
    const deps = testDeps();
    const { id } = await seedWaiting(deps);
    expect((await reads(deps, colleagueId('kim'), id)).status).toBe(404);
    expect((await reads(deps, colleagueId('kim'), 'none')).status).toBe(404);
  });
});

describe('the page as it stands', () => {
  it('reads nothing of what the public was told, however much that is', async () => {
    const deps = testDeps();
    const { id } = await seedIncident(deps);
    await tellStaff(deps, id);
    const list = vi.spyOn(deps.journal, 'list');
    await wholeApp(deps).send(colleagueId('kim'), 'GET', '/staff');
    const read = list.mock.calls.flatMap(([, filter]) =>
      filter.by === 'out' ? [filter.list] : [],
    );
    expect(read).toEqual([`${id}#internal`]);
  });

  it('costs no bytes when a browser has it already, and comes anew after a change', async () => {
    const deps = testDeps();
    const { id } = await seedIncident(deps);
    await tellStaff(deps, id);
    const { send } = wholeApp(deps);
    const open = (tag = '') =>
      send(colleagueId('kim'), 'GET', '/staff', { headers: { 'if-none-match': tag } });
    const first = await open();
    const tag = first.headers.get('etag') ?? '';
    expect([first.status, first.headers.get('cache-control')]).toEqual([200, 'private, no-cache']);
    const again = await open(tag);
    expect([again.status, await again.text()]).toEqual([304, '']);
    await changeFact(deps, person('karin'), id, 'f2', { text: '5 000 hushåll berörs.' });
    expect((await open(tag)).status).toBe(200);
  });
});

describe('who approves words for the public', () => {
  it('is warned as long as staff were told nothing', async () => {
    const deps = testDeps();
    const { id, incident } = await seedWaiting(deps);
    const anna = await browser(deps, 'anna', 'sv');
    const warning = 'Medarbetarna har inte fått veta något';
    expect(await anna.page(`/approve/${id}`)).toContain(warning);
    await tellStaff(deps, incident.id);
    expect(await anna.page(`/approve/${id}`)).not.toContain(warning);
  });
});
