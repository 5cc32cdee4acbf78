import { beforeEach, describe, expect, it } from 'vitest';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { FactInput, IncidentInput } from '#domain/incident/input.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { rules } from '#test/domain/tone/support.ts';
import { addFact } from '#web/actions/facts.ts';
import { changeIncident, openIncident } from '#web/actions/incidents.ts';
import { fieldsAfter } from '../fields-in.ts';
import { person, seedIncident, seedPublished, seedWaiting, write } from '../seed.ts';
import { browser, type TestDeps, testDeps } from '../support.ts';

let deps: TestDeps;
let karin: Awaited<ReturnType<typeof browser>>;
beforeEach(async () => {
  deps = testDeps();
  karin = await browser(deps, 'karin', 'sv');
});

const room = (id: string) => karin.page(`/desk/incidents/${id}`);
const standing = (page: string) => /<p class="stands[^>]*>([^<]*)</.exec(page)?.[1];
const factOf = async (id: string) => (await deps.journal.read(incidentJournal, id))?.facts[0];
const all = async () =>
  (await deps.journal.list(statementJournal, { by: 'all' }, { limit: 10 })).items;

/** The fields of the first form of a page that is sent to this address. */
const fieldsTo = (page: string, action: string) => fieldsAfter(page, `action="${action}"`);

describe('the room of an incident', () => {
  it('says in one sentence how it stands', async () => {
    const { id } = await seedIncident(deps);
    expect(standing(await room(id))).toBe('Inget är ute ännu; inget uttalande är begärt.');
    const waiting = await seedWaiting(deps);
    expect(standing(await room(waiting.incident.id))).toMatch(
      /^Inget är ute ännu; första besked väntar på Anna Berg till kl\.\u00a0[\d.]+\.$/,
    );
    const published = await seedPublished(deps);
    expect(standing(await room(published.incident.id))).toMatch(
      /^Första besked ute sedan kl\.\u00a0/,
    );
  });

  it('says beside the button for the first statement what to add where nothing is confirmed', async () => {
    const input = IncidentInput.parse({ title: 'Brand', summary: 'Brand', severity: 2 });
    const opened = await openIncident(deps, person('karin'), input);
    const id = opened.ok ? opened.value.id : '';
    const english = await browser(deps, 'karin', 'en');
    const [sv, en] = ['Ingen uppgift är bekräftad än', 'No fact is confirmed yet'] as const;
    expect(await room(id)).toContain(sv);
    expect(await english.page(`/desk/incidents/${id}`)).toContain(en);
    await addFact(
      deps,
      person('karin'),
      id,
      FactInput.parse({ text: 'Det brinner.', status: 'confirmed' }),
    );
    expect(await room(id)).not.toContain(sv);
  });

  it('says of what nobody chose that nobody chose it', async () => {
    const input = IncidentInput.parse({ title: 'Driftstopp', summary: 'Driftstopp', severity: 2 });
    const opened = await openIncident(deps, person('karin'), input);
    const decided = [
      ...(await room(opened.ok ? opened.value.id : '')).matchAll(
        /<dt>([^<]+)<\/dt>(?:<dd>([^<]*)<\/dd>)/g,
      ),
    ];
    expect(Object.fromEntries(decided.map(([, name, words]) => [name, words]))).toMatchObject({
      'Hur stort ansvar lägger allmänheten på oss?': 'Inte känt ännu',
      'Människor drabbas': 'Inget valt',
      'Juridisk försiktighet': 'Inte begärd',
    });
  });

  it('asks what people should do, where life is in danger and nothing says it', async () => {
    const { id } = await seedIncident(deps);
    const asks = 'Vad ska folk göra?';
    expect(await room(id)).not.toContain(asks);
    await changeIncident(deps, person('karin'), id, {
      harm: ['danger'],
      publicAction: null,
    });
    const page = await room(id);
    expect(page).toContain(asks);
    const [, path = '', field = ''] =
      /fara, och inget[^<]*<a href="([^"#]+)#([^"]+)"/u.exec(page) ?? [];
    expect(await karin.page(path)).toContain(`id="${field}"`);
    const readers = (await browser(deps, 'anna', 'sv')).page(`/desk/incidents/${id}`);
    expect(await readers).not.toContain(path);
    const publicAction = { text: 'Koka vattnet.', keys: [] };
    await changeIncident(deps, person('karin'), id, { publicAction });
    expect(await room(id)).not.toContain(asks);
  });

  it('requests the first statement with one button, once, to the channels of last time', async () => {
    await seedWaiting(deps);
    const before = (await all()).length;
    const { id } = await seedIncident(deps, 'Driftstopp');
    const page = await room(id);
    const path = `/desk/incidents/${id}/statements/new`;
    expect(page).toContain('Första besked till nyhetsrummet, X och sms');
    const fields = { ...fieldsTo(page, path), channels: ['newsroom', 'x', 'sms'] };
    const first = await karin.post(path, fields);
    const again = await karin.post(path, fields);
    expect(first.headers.get('location')).toMatch(/^\/desk\/statements\/\w+\?done=requested/);
    expect(again.headers.get('location')).toBe(first.headers.get('location'));
    expect(await all()).toHaveLength(before + 1);
  });

  it('shows what the first statement promises beside its button, to be changed', async () => {
    const { id } = await seedIncident(deps, 'Driftstopp');
    const page = await room(id);
    const path = `/desk/incidents/${id}/statements/new`;
    expect(page).toMatch(
      /<label for="(f-nextUpdateAt)">Det utlovar nästa besked<\/label><input id="\1"/u,
    );
    const fields = fieldsTo(page, path);
    const local = fields['nextUpdateAt'] ?? '';
    const later = `${Number(local.slice(0, 4)) + 1}${local.slice(4)}`;
    await karin.post(path, { ...fields, nextUpdateAt: later });
    const [requested] = await all();
    expect(requested?.nextUpdateAt?.slice(0, 13)).toBe(
      new Date(Date.parse(`${later}+01:00`)).toISOString().slice(0, 13),
    );
  });

  it('says of a promise at night why it is made then', async () => {
    const quietHours = { 2: { from: '22:00', to: '07:00' } };
    const asleep = testDeps({ plan: { ...deps.plan, quietHours } });
    const writer = await browser(asleep, 'karin', 'sv');
    asleep.clock.now = new Date('2026-11-22T20:30:00Z');
    const { id } = await seedIncident(asleep, 'Driftstopp');
    const change = (harm: ('danger' | 'inconvenience')[]) =>
      changeIncident(asleep, person('karin'), id, { harm, severity: 2 });
    const isAtNight = async () =>
      (await writer.page(`/desk/incidents/${id}`)).includes('Under de tysta timmarna');
    await change(['inconvenience']);
    expect(await isAtNight()).toBe(false);
    await change(['danger']);
    expect(await isAtNight()).toBe(true);
  });

  it('requests the first statement in the language of the facts', async () => {
    const spoken = testDeps({ rules, translates: false });
    const text = 'The water is off in all of the village since last night.';
    const input = { title: 'Norrby', summary: text, severity: 2, responsibility: 'unknown' };
    const facts = [{ text, status: 'confirmed' }];
    const opened = await openIncident(
      spoken,
      person('karin'),
      IncidentInput.parse({ ...input, wrongdoing: 'unknown', harm: [], facts }),
    );
    const path = opened.ok ? `/desk/incidents/${opened.value.id}` : '';
    const writer = await browser(spoken, 'karin', 'sv');
    const page = await writer.page(path);
    const request = `${path}/statements/new`;
    expect(fieldsTo(page, request)['language']).toBe('en');
    expect(page).toContain('engelska');
    const answer = await writer.post(request, {
      ...fieldsTo(page, request),
      channels: ['newsroom'],
    });
    expect(answer.headers.get('location')).toMatch(/done=requested/);
    expect(await writer.page(request)).toMatch(/name="language" value="en" checked/);
  });

  it('shows the newest of very many entries, and leads to all', async () => {
    const { id } = await seedIncident(deps);
    expect(await room(id)).not.toContain('Hela tidslinjen');
    for (let n = 0; n < 60; n += 1) {
      for (const harm of [['danger'], []] as const) {
        await changeIncident(deps, person('karin'), id, { harm: [...harm] });
      }
    }
    await addFact(deps, person('karin'), id, { text: 'Vattnet är rent.', status: 'confirmed' });
    const line = (await room(id)).split('id="timeline"')[1] ?? '';
    const newest = line.slice(0, line.indexOf('</li>'));
    expect(newest).toContain('uppgift');
    expect(line).toContain(`<a href="/desk/incidents/${id}/review">Hela tidslinjen</a>`);
  });

  it('requests "nothing new" with one button, once, while an update is promised and nothing is', async () => {
    const { id, incident } = await seedPublished(deps);
    const path = `/desk/incidents/${incident.id}/statements/new`;
    const label = 'Begär ”inget nytt” till nyhetsrummet, X och sms';
    // Something is still to be posted by hand.
    expect(await room(incident.id)).not.toContain('inget nytt');
    for (const channel of ['x', 'sms'] as const) {
      await write(deps, id, 'karin', { type: 'receipt', data: { channel, state: 'published' } });
    }
    const concluded = { type: 'concluded', data: { status: 'published' } } as const;
    await write(deps, id, 'talan', { type: 'retried', data: { run: 2 } }, concluded);
    const page = await room(incident.id);
    expect(page).toContain(label);
    await addFact(deps, person('karin'), incident.id, { text: 'Nytt.', status: 'confirmed' });
    expect(await room(incident.id)).not.toContain('inget nytt');
    const fields = { ...fieldsTo(page, path), channels: ['newsroom', 'x', 'sms'] };
    expect(fields).toMatchObject({ kind: 'update', language: 'sv' });
    const first = await karin.post(path, fields);
    const again = await karin.post(path, fields);
    expect(first.headers.get('location')).toMatch(/\?done=requested/);
    expect(again.headers.get('location')).toBe(first.headers.get('location'));
    const updates = (await all()).filter(({ kind }) => kind === 'update');
    expect(updates).toMatchObject([{ status: 'drafting', nextUpdateAt: expect.any(String) }]);
    expect(await room(incident.id)).not.toContain('inget nytt');
  });

  it('tells of statements in its time line, and leads to them', async () => {
    const { id, incident } = await seedPublished(deps);
    const line = (await room(incident.id)).split('id="timeline"')[1] ?? '';
    expect(line).toContain(`<a href="/desk/statements/${id}">begärde: Första besked</a>`);
    expect(line).toContain('godkände texten: Första besked');
    expect(line).toContain('Första besked är ute: ');
    expect(line).toContain('öppnade händelsen');
  });
});

describe('a fact', () => {
  it('is reworded and sourced in its place, and the page stays there', async () => {
    const { id } = await seedIncident(deps);
    const fact = await factOf(id);
    const sent = { do: 'reword', 'f1.text': 'Nya ord.', 'f1.source': 'VA-jouren', 'f1.keys': '' };
    const answer = await karin.post(`/desk/incidents/${id}/facts/f1`, sent);
    expect(answer.headers.get('location')).toMatch(/\?done=saved&sent=[\w-]+#fact-f1$/);
    expect(await factOf(id)).toMatchObject({
      text: 'Nya ord.',
      source: 'VA-jouren',
      status: fact?.status,
    });
  });

  it('comes back as typed where its words can not be taken', async () => {
    const { id } = await seedIncident(deps);
    const sent = { do: 'reword', 'f1.text': 'Ett <b>fel</b>', 'f1.source': 'VA-jouren' };
    const answer = await karin.post(`/desk/incidents/${id}/facts/f1`, sent);
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain('Ett &lt;b&gt;fel&lt;/b&gt;</textarea>');
    expect(page).toContain('id="reword-f1" open');
    expect((await factOf(id))?.text).not.toContain('fel');
  });

  it('is struck only after a question, and that can be undone', async () => {
    const { id } = await seedIncident(deps);
    const page = await room(id);
    expect(page).toContain('Inget uttalande får säga det längre.');
    await karin.post(`/desk/incidents/${id}/facts/f1`, { status: 'withdrawn' });
    expect((await factOf(id))?.status).toBe('withdrawn');
    expect(await room(id)).toContain('>Ångra<');
    await karin.post(`/desk/incidents/${id}/facts/f1`, { status: 'unconfirmed' });
    expect((await factOf(id))?.status).toBe('unconfirmed');
  });
});
