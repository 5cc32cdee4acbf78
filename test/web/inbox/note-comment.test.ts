import { beforeEach, describe, expect, it } from 'vitest';
import { commentJournal } from '#domain/comment/comment-journal.ts';
import { openComments } from '#domain/incident/open-counts.ts';
import { wholeList } from '#domain/journal/whole-list.ts';
import { cancelIncident } from '#web/actions/phases.ts';
import { fieldsIn } from '../fields-in.ts';
import { person, seedIncident } from '../seed.ts';
import { browser, type TestDeps, testDeps, wholeApp } from '../support.ts';

let deps: TestDeps;
let karin: Awaited<ReturnType<typeof browser>>;
beforeEach(async () => {
  deps = testDeps();
  karin = await browser(deps, 'karin');
});

const NEW = '/desk/inbox/new';
const all = () => wholeList(deps.journal, commentJournal, { by: 'all' });

const typed = async (more: Record<string, string>) => ({
  ...fieldsIn(await karin.page(NEW)),
  came: 'channel',
  channel: 'facebook',
  said: 'Min dotter kan inte andas, vattnet luktar.',
  saidBy: 'Lisa Ek',
  ...more,
});

describe('a comment noted by hand', () => {
  it('waits like any other: urgent, with its clocks, in its incident, with an answer where it was said', async () => {
    const incident = await seedIncident(deps);
    expect(await karin.page('/desk/inbox')).toContain(`href="${NEW}"`);
    const form = await typed({ incidentId: incident.id, contact: '@lisa' });
    const sent = await karin.post(NEW, form);
    const [comment] = await all();
    expect(sent.headers.get('location')).toContain(`/desk/inbox/${comment?.id}`);
    expect(comment).toMatchObject({
      state: 'open',
      channel: 'facebook',
      incidentId: incident.id,
      author: { id: '@lisa', name: 'Lisa Ek' },
      urgent: expect.arrayContaining(['acute-illness']),
    });
    expect(await deps.readCount(openComments(incident.id))).toMatchObject({ count: 1 });
    const page = await karin.page(`/desk/inbox/${comment?.id}`);
    expect(page).toContain('id="act-reply"');
  });

  it('has no name where nobody noted one, and is no number', async () => {
    await karin.post(NEW, await typed({ came: 'phone', channel: '', saidBy: '' }));
    const [comment] = await all();
    const page = await karin.page(`/desk/inbox/${comment?.id}`);
    expect(page).toContain('No name');
    expect(page).not.toContain(comment?.author.id);
  });

  it('is meant for the only incident, or the one that someone came from, else for none yet', async () => {
    const chosen = async (path: string) => fieldsIn(await karin.page(path))['incidentId'];
    expect(await chosen(NEW)).toBe('none');
    const first = await seedIncident(deps);
    expect(await chosen(NEW)).toBe(first.id);
    expect(await chosen(`${NEW}?incident=none`)).toBe('none');
    const second = await seedIncident(deps, 'Driftstopp');
    expect(await chosen(NEW)).toBe('none');
    const from = await karin.page(`/desk/inbox?incident=${second.id}`);
    expect(from).toContain(`href="${NEW}?incident=${second.id}"`);
    expect(await chosen(`${NEW}?incident=${second.id}`)).toBe(second.id);
  });

  it('is there once however often its form is sent, and other words need another form', async () => {
    const form = await typed({});
    await karin.post(NEW, form);
    await karin.post(NEW, form);
    expect(await all()).toHaveLength(1);
    const other = await karin.post(NEW, { ...form, said: 'Något annat.' });
    expect(other.status).toBe(409);
    expect(await all()).toHaveLength(1);
  });

  it.each([
    ['facebook', 'https://nyheter.exempel.example/sv/vatten', 422],
    ['facebook', 'https://www.facebook.com/exempel/posts/7?comment_id=9', 303],
    ['mastodon', 'https://social.example/@lisa/9', 303],
  ])('on %s at %s: %d, since a page of our own takes no reply', async (channel, url, status) => {
    const sent = await karin.post(NEW, await typed({ channel, commentUrl: url }));
    expect(sent.status).toBe(status);
    expect(await all()).toHaveLength(status === 303 ? 1 : 0);
    if (status === 422) expect(await sent.text()).toContain('no address of a post on this channel');
  });

  it.each([
    ['phone', 'per telefon'],
    ['email', 'med e-post'],
    ['letter', 'i ett brev'],
    ['person', 'på plats'],
  ] as const)('by %s is answered elsewhere, by no words of ours', async (came, from) => {
    await karin.post(NEW, await typed({ came, said: 'När kommer vattnet?' }));
    const [comment] = await all();
    const page = await karin.page(`/desk/inbox/${comment?.id}`);
    expect(page).toContain('Call or write back yourself');
    expect(page).not.toContain('id="act-reply"');
    expect(page).toContain('id="act-hand-over"');
    const swedish = await browser(deps, 'karin', 'sv');
    expect(await swedish.page('/desk/inbox')).toContain(from);
    for (const act of ['reply', 'family']) {
      const asked = await karin.post(`/desk/inbox/${comment?.id}/${act}`, {});
      expect(asked.status).toBe(409);
    }
  });

  it.each([
    [{ said: '' }, 422],
    [{ channel: 'email' }, 422],
    [{ channel: 'newsroom' }, 422],
    [{ came: '' }, 422],
    [{ writtenAt: '2026-11-23T09:00' }, 422],
    [{ incidentId: 'unknown' }, 404],
  ])('is refused with %o, and what was typed stays', async (more, status) => {
    const refused = await karin.post(NEW, await typed(more));
    expect(refused.status).toBe(status);
    expect(await refused.text()).toContain('value="Lisa Ek"');
    expect(await all()).toEqual([]);
  });

  it.each([
    ['sv', 'Händelsen är avslutad, eller öppnades av misstag'],
    ['en', 'The incident is closed, or was opened by mistake'],
  ] as const)(
    'is not put into an incident that was cancelled, and says so (%s)',
    async (language, words) => {
      const { id } = await seedIncident(deps);
      expect((await cancelIncident(deps, person('karin'), id)).ok).toBe(true);
      const writer = await browser(deps, 'karin', language);
      const refused = await writer.post(NEW, await typed({ incidentId: id }));
      expect(refused.status).toBe(409);
      expect(await refused.text()).toContain(words);
      expect(await all()).toEqual([]);
    },
  );

  it('is for writers, and over the API too', async () => {
    const { sendAs } = wholeApp(deps);
    const body = { way: 'phone', text: 'När kommer vattnet?', writtenAt: '2026-11-22T12:00:00Z' };
    expect((await sendAs('anna', 'POST', '/api/comments', body)).status).toBe(403);
    expect(await all()).toEqual([]);
    expect((await sendAs('karin', 'POST', '/api/comments', body)).status).toBe(201);
    expect(await all()).toHaveLength(1);
  });
});
