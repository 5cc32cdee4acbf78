import { beforeEach, describe, expect, it } from 'vitest';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { addFact, changeFact } from '#web/actions/facts.ts';
import { seedScheduled } from '../planned/scheduled.ts';
import { person, seedIncident, seedPublished, seedRequest, seedWaiting } from '../seed.ts';
import { browser, testDeps } from '../support.ts';

let deps: ReturnType<typeof testDeps>;
let karin: Awaited<ReturnType<typeof browser>>;
beforeEach(async () => {
  deps = testDeps();
  karin = await browser(deps, 'karin', 'sv');
});

const chosenIn = (page: string): string[] =>
  [...page.matchAll(/name="channels" value="(\w+)" checked/g)].map(([, name = '']) => name);

describe('requesting a statement', () => {
  it('suggests kind, language and time, and leads to the statement', async () => {
    const { id } = await seedIncident(deps);
    const page = await karin.page(`/desk/incidents/${id}/statements/new`);
    expect(page).toMatch(/name="kind" value="holding" checked/);
    expect(page).toContain('value="2026-11-22T18:05"');
    const answer = await karin.post(`/desk/incidents/${id}/statements/new`, {
      kind: 'holding',
      language: 'sv',
      channels: ['newsroom', 'x'],
      author: 'me',
      'own.newsroom.title': 'Koka vattnet',
      'own.newsroom.text': 'Bakterier i vattnet.',
      'own.x.text': 'Koka vattnet.',
    });
    expect(answer.status).toBe(303);
    const shown = await karin.page(answer.headers.get('location') ?? '');
    expect(shown).toContain('Bakterier i vattnet.');
    expect(shown).toContain('Karin Ek, för hand');
  });

  it('says all at once what is missing, each beside its field, and keeps what was typed', async () => {
    const { id } = await seedIncident(deps);
    const path = `/desk/incidents/${id}/statements/new`;
    const typed = { kind: 'update', language: 'sv', author: 'talan', headline: 'Koka vattnet' };
    const answer = await karin.post(path, { ...typed, nextUpdateAt: '' });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('href="#f-channels"');
    expect(page).toContain('href="#f-nextUpdateAt"');
    expect(page).toContain('value="Koka vattnet"');
    const own = await (await karin.post(path, { ...typed, author: 'me' })).text();
    expect(own).toContain('href="#f-channels"');
    expect(own).not.toContain('href="#f-nextUpdateAt"');
    const correction = { ...typed, kind: 'correction', channels: ['newsroom'] };
    const wrongTime = await karin.post(path, { ...correction, nextUpdateAt: 'sju' });
    expect(await wrongTime.text()).toContain('href="#f-claim-text"');
  });

  it('goes on to say what a refused one lacks while it is written, and nothing any more once it lacks nothing', async () => {
    const { id } = await seedIncident(deps);
    const path = `/desk/incidents/${id}/statements/new`;
    const typed = { kind: 'update', language: 'sv', author: 'talan', nextUpdateAt: '' };
    const check = async (more: object) =>
      (await karin.post(path, { ...typed, intent: 'check', ...more })).text();
    expect(await check({})).not.toContain('data-refused');
    const refused = await (await karin.post(path, typed)).text();
    expect(refused).toContain('name="refused" value="yes"');
    const mine = { refused: 'yes', author: 'me', 'own.newsroom.title': 'T' };
    const without = await check(mine);
    expect(without).toContain('href="#f-channels"');
    expect(without).not.toContain('href="#f-nextUpdateAt"');
    const whole = { ...mine, channels: ['newsroom'], 'own.newsroom.text': 'Koka vattnet.' };
    expect(await check(whole)).not.toContain('data-refused');
    expect(await check({ ...whole, author: 'talan' })).toContain('href="#f-nextUpdateAt"');
  });

  it('tells what only sending finds from what the tone check finds again', async () => {
    const { id } = await seedIncident(deps);
    const path = `/desk/incidents/${id}/statements/new`;
    const typed = { language: 'sv', channels: ['newsroom'], author: 'me' };
    const words = { 'own.newsroom.title': 'Koka vattnet', 'own.newsroom.text': 'Koka vattnet.' };
    const lacking = await (await karin.post(path, { ...typed, kind: 'holding' })).text();
    expect(lacking).toContain('data-refused="form"');
    deps.plan = { ...deps.plan, mandates: [] };
    const alone = await browser(deps, 'karin', 'sv');
    const refused = await alone.post(path, { ...typed, ...words, kind: 'holding' });
    expect(refused.status).not.toBe(303);
    expect(await refused.text()).toContain('data-refused=""');
  });

  it('makes no twin of a request that is sent again from a fresh form', async () => {
    const { id } = await seedIncident(deps);
    const path = `/desk/incidents/${id}/statements/new`;
    const typed = {
      ...{ kind: 'holding', language: 'sv', channels: ['newsroom'], author: 'me' },
      ...{ 'own.newsroom.title': 'Koka vattnet', 'own.newsroom.text': 'Bakterier i vattnet.' },
    };
    const send = (key: string, more = {}) =>
      karin.post(path, { ...typed, ...more, 'form-key': key });
    const placeOf = ({ headers }: Response) => headers.get('location')?.split('?')[0];
    const first = await send('key-one');
    const again = await send('key-two');
    expect(placeOf(again)).toBe(placeOf(first));
    expect(again.headers.get('location')).toContain('done=requested-before');
    const other = await send('key-three', { 'own.newsroom.text': 'Bakterier i allt vatten.' });
    expect(placeOf(other)).not.toBe(placeOf(first));
  });

  it('makes one statement of two requests that come at the very same moment', async () => {
    const { id } = await seedIncident(deps);
    const path = `/desk/incidents/${id}/statements/new`;
    const dan = await browser(deps, 'dan', 'sv');
    for (let round = 0; round < 10; round += 1) {
      const typed = {
        ...{ kind: 'holding', language: 'sv', channels: ['newsroom'], author: 'me' },
        ...{
          'own.newsroom.title': 'Koka vattnet',
          'own.newsroom.text': `Bakterier, prov ${round}.`,
        },
      };
      const both = await Promise.all([
        karin.post(path, { ...typed, 'form-key': `one-${round}` }),
        dan.post(path, { ...typed, 'form-key': `two-${round}` }),
      ]);
      const places = both.map(({ headers }) => headers.get('location') ?? '');
      expect(new Set(places.map((place) => place.split('?')[0])).size).toBe(1);
      expect(places.filter((place) => place.includes('done=requested-before'))).toHaveLength(1);
    }
    const { items } = await deps.journal.list(
      statementJournal,
      { by: 'group', group: id },
      { limit: 25 },
    );
    expect(items).toHaveLength(10);
  });

  it('says that a confirmed fact tells what we did wrong, and asks for the answer', async () => {
    const { id } = await seedIncident(deps);
    await addFact(deps, person('karin'), id, {
      text: 'Vi stängde av larmet.',
      status: 'confirmed',
      isOurs: true,
    });
    const page = await karin.page(`/desk/incidents/${id}/statements/new`);
    expect(page).toContain('En bekräftad uppgift säger vad ni gjorde fel');
    expect(page).not.toContain('I händelsen står att ingen gjorde fel');
    expect(page).toContain(`/desk/incidents/${id}/edit`);
  });

  it('offers the notice to staff without a search, beside the suggested kind', async () => {
    const { id } = await seedIncident(deps);
    const page = await karin.page(`/desk/incidents/${id}/statements/new`);
    const [near = ''] = page.split('En annan typ');
    expect(near).toContain('value="internal"');
    expect(near).not.toContain('value="apology"');
  });

  it('says where instructions are typed that templates read none, and again beside what they wrote', async () => {
    const unread = 'mallarna läser inga anvisningar';
    const path = `/desk/incidents/${(await seedIncident(deps)).id}/statements/new`;
    expect(await karin.page(path)).not.toContain(unread);
    const without = testDeps({ translates: false });
    const { id } = await seedIncident(without);
    const writer = await browser(without, 'karin', 'sv');
    expect(await writer.page(`/desk/incidents/${id}/statements/new`)).toContain(unread);
    expect(await writer.page('/desk/posts/new')).toContain(unread);
    const waiting = await seedWaiting(deps);
    const draft = await karin.page(`/desk/statements/${waiting.id}`);
    expect(draft).toContain('Nämn torget.');
    expect(draft).toContain('läser inga anvisningar');
  });

  it('begins with the channels of last words about an incident, whatever was posted in between', async () => {
    const { incident } = await seedPublished(deps);
    await seedScheduled(deps, '2026-11-24T09:00:00.000Z');
    const page = await karin.page(`/desk/incidents/${incident.id}/statements/new`);
    expect(page).toMatch(/name="channels" value="newsroom" checked/);
  });

  it('keeps to its own incident, whatever words of another one went to', async () => {
    const { incident } = await seedPublished(deps);
    const other = await seedIncident(deps, 'Driftstopp');
    await seedRequest(deps, other.id, 'karin', { channels: ['facebook'] });
    for (const query of ['', '?kind=update']) {
      const page = await karin.page(`/desk/incidents/${incident.id}/statements/new${query}`);
      expect(chosenIn(page)).toEqual(['newsroom', 'x', 'sms']);
    }
    const { id } = await seedRequest(deps, other.id, 'karin', { channels: ['facebook'] });
    const path = `/desk/incidents/${incident.id}/statements/new?kind=update&from=${id}`;
    expect(chosenIn(await karin.page(path))).toEqual(['newsroom', 'x', 'sms']);
  });

  it.each([
    ['internal', ['email', 'intranet'], 'update', ['newsroom']],
    ['internal', ['email'], 'internal', ['email']],
    ['reply', ['mastodon'], 'update', ['newsroom']],
    ['update', ['newsroom', 'x'], 'internal', ['email', 'intranet']],
    ['update', ['newsroom', 'x'], 'update', ['newsroom', 'x']],
  ] as const)(
    'after %s on %o suggests for %s the channels of its readers',
    async (before, channels, kind, chosen) => {
      const incident = await seedIncident(deps);
      const over = { kind: before, channels, ...(before === 'reply' && { comment: 'Varför?' }) };
      const { id } = await seedRequest(deps, incident.id, 'karin', over);
      const path = `/desk/incidents/${incident.id}/statements/new?kind=${kind}&from=${id}`;
      expect(chosenIn(await karin.page(path))).toEqual(chosen);
    },
  );

  it('prepares the last update as the last one: no promise, and what it ends', async () => {
    const { id, incident } = await seedPublished(deps);
    const path = `/desk/incidents/${incident.id}/statements/new?kind=update&last=yes&from=${id}`;
    const page = await karin.page(path);
    expect(page).toContain('<h1>Begär det sista beskedet</h1>');
    expect(page).toContain('anger du på händelsens sida att krisen är över');
    expect(page).toMatch(/name="last" value="yes" checked/);
    expect(page).toMatch(/name="nextUpdateAt"[^>]* value=""/);
    expect(page).toMatch(/data-fixed="[^"]*\blast\b/);
    const fields = { kind: 'update', last: 'yes', language: 'sv', channels: ['newsroom'] };
    const sent = await karin.post(path.split('?')[0] ?? '', { ...fields, author: 'talan' });
    expect(sent.headers.get('location')).toContain('done=requested');
    const [, requested = ''] = /statements\/(\w+)/.exec(sent.headers.get('location') ?? '') ?? [];
    const last = await deps.journal.read(statementJournal, requested);
    expect(last).toMatchObject({ kind: 'update', last: true });
    expect(last?.nextUpdateAt).toBeUndefined();
  });

  it('takes of an internal kind only the channels that it may go to', async () => {
    const { id } = await seedIncident(deps);
    const path = `/desk/incidents/${id}/statements/new`;
    const page = await karin.page(`${path}?kind=internal`);
    expect(page).toMatch(/name="channels" value="intranet" checked/);
    expect(page).not.toMatch(/name="channels" value="newsroom" checked/);
    const own = {
      author: 'me',
      'own.email.title': 'Press',
      'own.email.text': 'Skicka frågor från press till presschefen.',
      kind: 'internal',
    };
    const form = { ...own, language: 'sv', channels: ['newsroom', 'email'] };
    const sent = await karin.post(path, form);
    expect(sent.status).toBe(303);
    const shown = await karin.page(sent.headers.get('location') ?? '');
    expect(shown).toContain('id="text-email"');
    expect(shown).not.toContain('id="text-newsroom"');
    const none = await karin.post(path, { ...form, channels: ['newsroom'] });
    expect(none.status).toBe(422);
    expect(await none.text()).toContain('href="#f-channels"');
  });

  it('comes back filled when the time has passed', async () => {
    const { id } = await seedIncident(deps);
    const path = `/desk/incidents/${id}/statements/new`;
    const form = {
      kind: 'qa',
      language: 'sv',
      channels: ['email'],
      headline: 'Så får du vatten',
      instructions: 'Kort.',
    };
    const late = { ...form, nextUpdateAt: '2026-11-22T13:00' };
    const refused = await karin.post(path, late);
    expect(refused.status).toBe(422);
    const page = await refused.text();
    expect(page).toContain('<a href="#f-nextUpdateAt">Nästa besked: tiden för nästa besked');
    expect(page).toContain('Kort.</textarea>');
    expect(page).toContain('value="Så får du vatten"');
    expect(page).toMatch(/name="channels" value="email" checked/);
  });

  it('offers the sentences of the statement that it corrects, and takes the one that is picked', async () => {
    const { id, incident } = await seedPublished(deps);
    const path = `/desk/incidents/${incident.id}/statements/new?corrects=${id}`;
    const page = await karin.page(path);
    // What must be given comes before what may be.
    expect(page.indexOf('id="f-claim-text"')).toBeLessThan(page.indexOf('id="f-headline"'));
    const [, picked = ''] = /name="claim.sentence" value="([^"]+)"/.exec(page) ?? [];
    expect(picked).not.toBe('');
    const offered = [...page.matchAll(/name="claim.sentence" value="([^"]+)"/g)].map(
      ([, one]) => one,
    );
    expect(offered.filter((one) => !/[.!?]$/.test(one ?? '') || one?.endsWith('kl.'))).toEqual([]);
    const form = { kind: 'correction', language: 'sv', channels: ['newsroom'], corrects: id };
    const wanted = {
      ...form,
      author: 'talan',
      nextUpdateAt: '2026-11-22T18:05',
      'claim.sentence': picked,
      'claim.truthKeys': 'bakterier',
    };
    const refused = await karin.post(path, wanted);
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('Det som ska rättas bygger på en bekräftad uppgift');
    const text = 'I Tallbo finns bakterier i vattnet.';
    expect(await changeFact(deps, person('karin'), incident.id, 'f1', { text })).toMatchObject({
      ok: true,
    });
    const sent = await karin.post(path, wanted);
    expect(sent.status).toBe(303);
    expect(await karin.page(sent.headers.get('location') ?? '')).toContain(
      `Det rättar det här påståendet</figcaption><blockquote class="prose"><bdi>${picked}`,
    );
  });

  it('takes the fact that was right while a sentence was wrong, as it stands', async () => {
    const { id, incident } = await seedPublished(deps);
    const path = `/desk/incidents/${incident.id}/statements/new`;
    const page = await karin.page(`${path}?corrects=${id}`);
    expect(page).toContain('Vilken uppgift säger vad som är rätt?');
    const [, right = ''] = /name="claim.right" value="([^"]+)"/.exec(page) ?? [];
    expect(right).toBe(incident.facts[0]?.text);
    expect(await karin.page(`${path}?withdraws=${id}`)).not.toContain('claim.right');
    const wanted = {
      ...{ kind: 'correction', language: 'sv', channels: ['newsroom'], corrects: id },
      ...{ author: 'talan', nextUpdateAt: '2026-11-22T18:05' },
      'claim.text': 'Vattnet går bra att dricka.',
    };
    expect((await karin.post(path, wanted)).status).toBe(422);
    const sent = await karin.post(path, { ...wanted, 'claim.right': right });
    expect(sent.status).toBe(303);
    expect(await karin.page(sent.headers.get('location') ?? '')).toContain(wanted['claim.text']);
  });

  it('names the statement that it corrects', async () => {
    const { id, incident } = await seedPublished(deps);
    const page = await karin.page(`/desk/incidents/${incident.id}/statements/new?corrects=${id}`);
    expect(page).toContain(`name="corrects" value="${id}"`);
    expect(page).toMatch(/name="kind" value="correction" checked/);
  });

  it('says beforehand that the fact is changed first, with the way there', async () => {
    const { id, incident } = await seedPublished(deps);
    const page = () => karin.page(`/desk/incidents/${incident.id}/statements/new?corrects=${id}`);
    const way = `<a href="/desk/incidents/${incident.id}#facts">Till uppgifterna</a>`;
    expect(await page()).toContain(way);
    await addFact(deps, person('karin'), incident.id, {
      text: 'Sex är sjuka.',
      status: 'confirmed',
    });
    expect(await page()).not.toContain(way);
  });
});
