import { describe, expect, it } from 'vitest';
import { commentJournal } from '#domain/comment/comment-journal.ts';
import { noteGone } from '#domain/comment/note-gone.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { resolveIncident } from '#web/actions/phases.ts';
import { receive } from '../../support/comment.ts';
import { fieldsAfter } from '../fields-in.ts';
import { person, seedIncident, seedRequest } from '../seed.ts';
import { browser, testDeps } from '../support.ts';

const begin = async () => {
  const deps = testDeps();
  const incident = await seedIncident(deps);
  const statement = await seedRequest(deps, incident.id);
  const write = (n: number, text: string, urgent: Parameters<typeof receive>[2] = []) =>
    receive(
      deps,
      {
        sourceId: `${n}`,
        statementId: statement.id,
        text,
        author: { id: `did:${n}`, name: `Person ${n}` },
        writtenAt: `2026-11-22T12:${String(n).padStart(2, '0')}:00.000Z`,
      },
      urgent,
    );
  return { deps, incident, write, karin: await browser(deps, 'karin') };
};

const locationOf = (response: Response): string => response.headers.get('location') ?? '';

describe('the inbox', () => {
  it('shows the urgent first, with why', async () => {
    const { write, karin } = await begin();
    await write(1, 'När kommer vattnet?');
    await write(2, 'Min dotter drack av det', ['child']);
    const html = await karin.page('/desk/inbox');
    expect(html.indexOf('Person 2')).toBeLessThan(html.indexOf('Person 1'));
    expect(html).toContain('Urgent: child');
  });

  it('shows who asks or is worried before who is only angry, and says so', async () => {
    const { incident, write, karin } = await begin();
    await write(1, 'Avgå!');
    await write(2, 'Jag är så orolig för min mamma.');
    await write(3, 'Är barnen oskadda?');
    for (const path of ['/desk/inbox', `/desk/inbox?incident=${incident.id}`]) {
      const html = await karin.page(path);
      const shown = [...html.matchAll(/<b><bdi>Person (\d)<\/bdi><\/b>/gu)].map(([, n]) => n);
      expect(shown, path).toEqual(['2', '3', '1']);
      expect(html).toContain(
        'the urgent first, then those who ask or are worried, then the oldest',
      );
    }
  });

  it('suggests the only incident under way for what nothing ties to another, and stays with it', async () => {
    const { deps, incident, write, karin } = await begin();
    const likely = `Seems to be about “${incident.title}”`;
    const tied = await write(1, 'När kommer vattnet?');
    expect(await karin.page(`/desk/inbox/${tied.id}`)).not.toContain('Seems to be about');
    const { id } = await receive(deps, { sourceId: 'loose', text: 'Är barnen oskadda?' });
    const page = await karin.page(`/desk/inbox/${id}`);
    expect(page).toContain(likely);
    const moved = await karin.post(`/desk/inbox/${id}/assign`, fieldsAfter(page, `${id}/assign`));
    expect(locationOf(moved)).toContain(`/desk/inbox/${id}`);
    expect((await deps.journal.read(commentJournal, id))?.incidentId).toBe(incident.id);
    expect(await karin.page(`/desk/inbox/${id}`)).not.toContain('Seems to be about');
    const other = await receive(deps, { sourceId: 'other', text: 'Vad händer?' });
    await seedIncident(deps, 'Driftstopp');
    expect(await karin.page(`/desk/inbox/${other.id}`)).not.toContain('Seems to be about');
  });

  it('names the incident that it is narrowed to, whole, and leads to its room', async () => {
    const { incident, karin } = await begin();
    const name = `<a href="/desk/incidents/${incident.id}">${incident.title}</a>`;
    expect(await karin.page(`/desk/inbox?incident=${incident.id}`)).toContain(name);
    expect(await karin.page('/desk/inbox')).not.toContain(name);
  });

  it('first shows all that waits, the urgent first, and what each is about', async () => {
    const { deps, incident, write, karin } = await begin();
    expect(await karin.page('/desk/inbox')).toContain('Nobody waits for an answer here.');
    await write(1, 'När kommer vattnet?');
    await receive(deps, { sourceId: 'a', text: 'Jag har kräkts hela natten.' }, ['acute-illness']);
    const html = await karin.page('/desk/inbox');
    expect(html.indexOf('Jag har kräkts')).toBeGreaterThan(0);
    expect(html.indexOf('Jag har kräkts')).toBeLessThan(html.indexOf('När kommer vattnet?'));
    const [urgent = '', calm = ''] = html.split('<li><a href="/desk/inbox/').slice(1);
    expect(urgent).toContain(' · No incident');
    expect(calm).toContain(` · ${incident.title}`);
    expect(html).not.toContain('id="elsewhere"');
  });

  it('leads on, list by list, where more wait than it first shows', async () => {
    const { deps, incident, write, karin } = await begin();
    await receive(deps, { sourceId: 'a', text: 'Fin hemsida!' });
    for (let n = 1; n <= 25; n += 1) await write(n, `Fråga ${n}`);
    const html = await karin.page('/desk/inbox');
    expect(html.match(/id="row-/g)).toHaveLength(25);
    expect(html).toContain(`href="/desk/inbox?incident=${incident.id}"`);
    expect(html).toContain('25 comments wait for an answer');
  });

  it('shows what has ended of all, too', async () => {
    const { deps, write, karin } = await begin();
    const [{ id }, { id: other }] = [await write(1, 'A'), await receive(deps, { text: 'Fin!' })];
    for (const each of [id, other]) {
      await karin.post(`/desk/inbox/${each}/no-reply`, { reason: 'thanks' });
    }
    const html = await karin.page('/desk/inbox?incident=all&state=no-reply-needed');
    expect(html.match(/id="row-/g)).toHaveLength(2);
  });

  it('has what is about no incident apart, and says when nobody waits', async () => {
    const { deps, incident, karin } = await begin();
    await receive(deps, { text: 'Fin hemsida!' });
    expect(await karin.page(`/desk/inbox?incident=${incident.id}`)).toContain(
      'Nobody waits for an answer here.',
    );
    expect(await karin.page('/desk/inbox?incident=none')).toContain('Fin hemsida!');
  });

  it('says what waits elsewhere, the urgent first, and leads there', async () => {
    const { deps, incident, write, karin } = await begin();
    await write(1, 'När kommer vattnet?');
    await receive(deps, { sourceId: 'a', text: 'Fin hemsida!' });
    await receive(deps, { sourceId: 'b', text: 'Jag har kräkts hela natten.' }, ['acute-illness']);
    const elsewhere = (html: string) =>
      html.split('id="elsewhere"')[1]?.split('</section>')[0] ?? '';
    const there = elsewhere(await karin.page(`/desk/inbox?incident=${incident.id}`));
    expect(there.indexOf('1 comment can’t wait')).toBeGreaterThan(0);
    expect(there.indexOf('1 comment waits for an answer')).toBeGreaterThan(
      there.indexOf('1 comment can’t wait'),
    );
    expect(there).toContain('href="/desk/inbox?incident=none">No incident</a>');
    const here = elsewhere(await karin.page('/desk/inbox?incident=none'));
    expect(here).toContain(`href="/desk/inbox?incident=${incident.id}"`);
    expect(here).not.toContain('can’t wait');
  });

  it('takes words of strangers as words', async () => {
    const { write, karin } = await begin();
    const { id } = await write(1, '<script>alert(1)</script><b>hej</b>');
    const html = await karin.page(`/desk/inbox/${id}`);
    expect(html).not.toContain('<script>alert');
    expect(html).toContain('&lt;b&gt;hej&lt;/b&gt;');
  });

  it('shows what others say that a comment reads, as words', async () => {
    const { deps, write, karin } = await begin();
    const { id } = await write(1, 'Kan man dricka vattnet?');
    const over = { sourceId: '1', author: { id: 'did:1' }, text: '<b>Jag är sjuk!</b>' };
    await receive(deps, over, [], 'press');
    await receive(deps, { ...over, author: { id: 'did:2' } }, [], 'tool');
    expect(await karin.page('/desk/inbox')).toContain('Others say otherwise');
    const html = await karin.page(`/desk/inbox/${id}`);
    expect(html).toContain('According to press, it reads:');
    expect(html).toContain('&lt;b&gt;Jag är sjuk!&lt;/b&gt;');
    expect(html).toContain('According to tool, someone else wrote it.');
  });

  it('says of a comment that its author deleted it, in the list and beside it', async () => {
    const { deps, write, karin } = await begin();
    const { id } = await write(1, 'Kan man dricka vattnet?');
    await noteGone(deps.journal, id);
    expect(await karin.page('/desk/inbox')).toContain('Deleted by its author');
    const html = await karin.page(`/desk/inbox/${id}`);
    expect(html).toContain('The author has deleted this. It is kept as it was received.');
    expect(html).toContain('Kan man dricka vattnet?');
  });

  it('shows to others who has a comment open, but not who only loads ahead', async () => {
    const { deps, write, karin } = await begin();
    const { id } = await write(1, 'Hallå?');
    expect(await karin.page(`/desk/inbox/${id}`)).toContain('You have this open.');
    const dan = await browser(deps, 'dan');
    expect(await dan.page('/desk/inbox')).toContain('Karin Ek has this open');
    const anna = await browser(deps, 'anna');
    const { id: other } = await write(2, 'Hej?');
    await anna.page(`/desk/inbox/${other}`);
    expect(await dan.page(`/desk/inbox/${other}`)).toContain('You have this open.');
  });

  it('goes on to the next that nobody else has open', async () => {
    const { deps, incident, write, karin } = await begin();
    const [first, second, third] = [await write(1, 'A'), await write(2, 'B'), await write(3, 'C')];
    await (await browser(deps, 'dan')).page(`/desk/inbox/${second.id}`);
    const path = `/desk/inbox/${first.id}/hand-over?incident=${incident.id}`;
    const answer = await karin.post(path, { to: 'Kundtjänst', way: 'phone' });
    expect(locationOf(answer)).toContain(`/desk/inbox/${third.id}?`);
    const html = await karin.page(`/desk/inbox/${first.id}`);
    expect(html).toContain('To Kundtjänst (by phone)');
  });

  it('stays in its list after an act, and says that it is saved', async () => {
    const { incident, write, karin } = await begin();
    const { id } = await write(1, 'A');
    await write(2, 'B');
    const path = `/desk/inbox/${id}/no-reply?incident=${incident.id}`;
    const to = new URL(locationOf(await karin.post(path, { reason: 'thanks' })), 'http://talan');
    expect(to.searchParams.get('incident')).toBe(incident.id);
    expect(to.searchParams.get('done')).toBe('saved');
  });

  it('still shows the comments of an incident whose crisis is over', async () => {
    const { deps, incident, write, karin } = await begin();
    await write(1, 'Hur går det nu?');
    await resolveIncident(deps, person('karin'), incident.id);
    expect(await karin.page('/desk/inbox')).toContain('Hur går det nu?');
  });

  it('keeps what was typed where a form is refused', async () => {
    const { write, karin } = await begin();
    const { id } = await write(1, 'A');
    const answer = await karin.post(`/desk/inbox/${id}/hand-over`, { to: '', note: 'Ring Lisa' });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('Ring Lisa');
  });

  it('says that someone was quicker', async () => {
    const { deps, write, karin } = await begin();
    const { id } = await write(1, 'A');
    await (await browser(deps, 'dan')).post(`/desk/inbox/${id}/no-reply`, { reason: 'thanks' });
    const answer = await karin.post(`/desk/inbox/${id}/no-reply`, { reason: 'spam' });
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('Someone has dealt with this comment already');
  });

  it('asks for a reply there, which is approved before it goes out', async () => {
    const { deps, write, karin } = await begin();
    const { id } = await write(1, 'Får man duscha?');
    const text = 'Tack för frågan. Ja, det går bra att duscha.';
    const sent = await karin.post(`/desk/inbox/${id}/reply`, { text });
    const asked = await karin.page(locationOf(sent));
    expect(asked).toContain('You have asked for the reply.');
    expect(asked).toContain('A reply is under way');
    expect(asked).toContain('Anna Berg is asked first');
    const comment = await deps.journal.read(commentJournal, id);
    const reply = await deps.journal.read(statementJournal, comment?.replyId ?? '');
    expect(reply).toMatchObject({ kind: 'reply', channels: ['bluesky'], commentId: id });
    expect(reply?.inReplyTo).toBe(comment?.url);
  });

  it('asks for one reply at a time', async () => {
    const { write, karin } = await begin();
    const { id } = await write(1, 'Får man duscha?');
    const text = 'Tack för frågan. Ja, det går bra att duscha.';
    await karin.post(`/desk/inbox/${id}/reply`, { text });
    const again = await karin.post(`/desk/inbox/${id}/reply`, { text: 'Tack! Ja, det går bra.' });
    expect(again.status).toBe(409);
    const page = await again.text();
    expect(page).toContain('A reply to this comment is under way already');
  });

  it('opens again, and moves to no incident', async () => {
    const { write, karin } = await begin();
    const { id } = await write(1, 'A');
    await karin.post(`/desk/inbox/${id}/no-reply`, { reason: 'reaction' });
    expect(await karin.page('/desk/inbox?state=no-reply-needed')).toContain('Person 1');
    await karin.post(`/desk/inbox/${id}/reopen`, { reason: 'Hon frågar ju' });
    await karin.post(`/desk/inbox/${id}/assign`, { incidentId: 'none' });
    expect(await karin.page('/desk/inbox?incident=none')).toContain('Person 1');
  });

  it('finds no comment that does not exist', async () => {
    const { karin } = await begin();
    expect((await karin.get('/desk/inbox/unknown')).status).toBe(404);
  });
});
