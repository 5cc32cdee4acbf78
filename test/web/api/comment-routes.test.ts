import { describe, expect, it } from 'vitest';
import { receive } from '../../support/comment.ts';
import { seedIncident, seedRequest } from '../seed.ts';
import { testDeps, wholeApp } from '../support.ts';

const begin = async () => {
  const deps = testDeps();
  const { sendAs } = wholeApp(deps);
  const incident = await seedIncident(deps);
  const statement = await seedRequest(deps, incident.id);
  const write = (n: number, urgent: Parameters<typeof receive>[2] = []) =>
    receive(
      deps,
      {
        sourceId: `${n}`,
        statementId: statement.id,
        writtenAt: `2026-11-22T13:${String(n).padStart(2, '0')}:00.000Z`,
        text: `Kommentar ${n}`,
      },
      urgent,
    );
  const as = (person: string) => async (method: string, path: string, body?: unknown) => {
    const response = await sendAs(person, method, path, body);
    const answer: any = await response.json();
    return { status: response.status, body: answer };
  };
  return { deps, incident, write, as, karin: as('karin'), dan: as('dan') };
};

const texts = (list: { items: { text: string }[] }) => list.items.map(({ text }) => text);

describe('the list of open comments', () => {
  it('has the urgent ones first, then what is due soonest, over its pages', async () => {
    const { incident, write, karin } = await begin();
    for (const n of [3, 1, 4]) await write(n);
    for (const n of [5, 2]) await write(n, ['child']);
    const path = `/api/incidents/${incident.id}/comments?state=open`;
    const { body } = await karin('GET', path);
    expect(texts(body)).toEqual([2, 5, 1, 3, 4].map((n) => `Kommentar ${n}`));
    const seen: string[] = [];
    let cursor = '';
    do {
      const page = await karin('GET', `${path}&limit=1${cursor}`);
      seen.push(...texts(page.body));
      cursor = page.body.next ? `&cursor=${encodeURIComponent(page.body.next)}` : '';
    } while (cursor);
    expect(seen).toEqual(texts(body));
  });

  it('can show the urgent ones alone, and one state alone', async () => {
    const { incident, write, karin } = await begin();
    await write(1);
    await write(2, ['threat']);
    const { id } = await write(3);
    await karin('POST', `/api/comments/${id}/no-reply`, { reason: 'thanks' });
    const list = async (query: string) =>
      texts((await karin('GET', `/api/incidents/${incident.id}/comments?${query}`)).body);
    expect(await list('urgent=true')).toEqual(['Kommentar 2']);
    expect(await list('state=no-reply-needed')).toEqual(['Kommentar 3']);
    expect(await list('')).toHaveLength(3);
  });

  it('has what someone marked as urgent among the urgent, until that is taken back', async () => {
    const { incident, write, karin } = await begin();
    const { id } = await write(1);
    const mark = (urgent: boolean) => karin('POST', `/api/comments/${id}/urgent`, { urgent });
    const urgent = async () =>
      texts((await karin('GET', `/api/incidents/${incident.id}/comments?urgent=true`)).body);
    const { body } = await mark(true);
    expect(body).toMatchObject({ urgent: ['marked'], urgentMark: { by: 'karin' } });
    expect(await urgent()).toEqual(['Kommentar 1']);
    expect((await mark(false)).body.urgent).toEqual([]);
    expect(await urgent()).toEqual([]);
  });

  it('refuses a cursor that it did not give out', async () => {
    const { incident, karin } = await begin();
    const path = `/api/incidents/${incident.id}/comments?state=open&cursor=xyz`;
    expect((await karin('GET', path)).body.type).toContain('invalid-cursor');
  });

  it('has what belongs to no incident apart', async () => {
    const { deps, karin } = await begin();
    await receive(deps, { text: 'Fin hemsida!' });
    expect(texts((await karin('GET', '/api/comments?incident=none')).body)).toEqual([
      'Fin hemsida!',
    ]);
  });
});

describe('two people at one comment', () => {
  it('see who has it; a claim ends by itself', async () => {
    const { deps, write, karin, dan } = await begin();
    const { id } = await write(1);
    const first = await karin('POST', `/api/comments/${id}/claim`);
    expect(first.body.claimedBy).toBe('karin');
    expect((await dan('POST', `/api/comments/${id}/claim`)).body.claimedBy).toBe('karin');
    deps.clock.now = new Date('2026-11-22T13:10:01.000Z');
    expect((await dan('GET', `/api/comments/${id}`)).body.claimedBy).toBeUndefined();
    expect((await dan('POST', `/api/comments/${id}/claim`)).body.claimedBy).toBe('dan');
  });

  it('end it once', async () => {
    const { write, karin, dan } = await begin();
    const { id } = await write(1);
    const answers = await Promise.all([
      karin('POST', `/api/comments/${id}/no-reply`, { reason: 'repeated' }),
      dan('POST', `/api/comments/${id}/hand-over`, { to: 'Kundtjänst', way: 'mail' }),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.body.type).toContain('already-answered');
  });
});

describe('a comment that was ended', () => {
  it('is opened again with a reason, and its clocks begin anew', async () => {
    const { deps, write, karin } = await begin();
    const { id } = await write(1);
    await karin('POST', `/api/comments/${id}/no-reply`, { reason: 'off-topic' });
    deps.clock.now = new Date('2026-11-22T15:00:00.000Z');
    const path = `/api/comments/${id}/reopen`;
    const { body } = await karin('POST', path, { reason: 'Hon frågar ju om vattnet.' });
    expect(body).toMatchObject({ state: 'open', acknowledgeBy: '2026-11-22T16:00:00.000Z' });
    expect((await karin('POST', path, { reason: 'Igen' })).body.type).toContain('still-open');
  });

  it('needs a note where the reason is another one', async () => {
    const { write, karin } = await begin();
    const { id } = await write(1);
    const path = `/api/comments/${id}/no-reply`;
    expect((await karin('POST', path, { reason: 'other' })).status).toBe(422);
    const said = await karin('POST', path, { reason: 'other', note: 'Redan svarat i mejl.' });
    expect(said.body.noReply).toEqual({ reason: 'other', note: 'Redan svarat i mejl.' });
  });
});

describe('putting a comment with an incident', () => {
  it('moves it to that list, and back to none', async () => {
    const { deps, incident, karin } = await begin();
    const { id } = await receive(deps, { sourceId: 'x' });
    const path = `/api/comments/${id}/assign`;
    expect((await karin('POST', path, { incidentId: incident.id })).body.incidentId).toBe(
      incident.id,
    );
    expect((await karin('POST', path, { incidentId: null })).body.incidentId).toBeUndefined();
    expect((await karin('POST', path, { incidentId: 'unknown' })).status).toBe(404);
  });
});
