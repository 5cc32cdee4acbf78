import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figuresIn, ReviewExport } from '#domain/review/export.ts';
import { type Crisis, MINUTE_MS, startCrisis } from '#test/support/crisis.ts';

const DAY_MS = 24 * 60 * MINUTE_MS;

let crisis: Crisis;
beforeAll(async () => {
  crisis = await startCrisis();
});
afterAll(() => crisis?.stop());

/** Has the spokesperson approve what was requested, and answers it as it is then. */
const approved = async (id: string, ends = 'published'): Promise<any> => {
  const { eventually, done, spokesperson } = crisis;
  const path = `/api/statements/${id}`;
  const { hash } = await eventually(path, ({ status }) => status === 'awaiting-approval');
  await done(`${path}/decision`, { decision: 'approve', hash }, spokesperson);
  return eventually(path, ({ status }) => status === ends);
};

const requested = async (incident: string, input: object, ends?: string): Promise<any> => {
  const { id } = await crisis.done(`/api/incidents/${incident}/statements`, {
    language: 'sv',
    ...input,
  });
  return approved(id, ends);
};

const addFact = (incident: string, text: string) =>
  crisis.done(`/api/incidents/${incident}/facts`, {
    text,
    status: 'confirmed',
    source: 'Laboratoriet',
  });

const opening = {
  title: 'Bakterier i vattnet i Norrby',
  summary: 'Prov från vattentornet i Norrby visar bakterier.',
  severity: 2,
  responsibility: 'unknown',
  wrongdoing: 'none',
  harm: ['danger'],
  legalHold: false,
  facts: [
    {
      text: 'Ett prov från vattentornet i Norrby visar bakterier.',
      status: 'confirmed',
      source: 'Driften',
    },
  ],
  commitments: ['Vi tar nya prover i kväll.'],
  contacts: ['Kontaktcenter 010-123 45 67'],
  publicAction: { text: 'Koka vattnet i tre minuter innan du dricker det.' },
};

describe('a crisis of six hours, after a quiet month', () => {
  it('is heard, opened, told, answered, corrected, looked back on and closed', async () => {
    const { clock, pass, inMinutes, say, eventually, done } = crisis;
    const { writer, spokesperson, colleague } = crisis;
    const began = clock.now().getTime();
    const quiet = Array.from({ length: 56 }, (_, i) => ({
      text: 'Exempelverket har öppet i dag.',
      writtenAt: new Date(began - 28 * DAY_MS + (i * DAY_MS) / 2).toISOString(),
    }));
    await say(quiet);
    const post = await done('/api/posts', {
      ...{ language: 'sv', channels: ['newsroom'], publishAt: inMinutes(300) },
      texts: [{ channel: 'newsroom', title: 'Öppet hus', text: 'Välkommen till vårt öppna hus.' }],
    });
    await approved(post.id, 'scheduled');

    for (let minute = 0; minute < 3; minute += 1) {
      pass(5);
      // As many as raise an alert on a topic's first day.
      await say(Array.from({ length: 6 }, () => ({ text: 'Vad är det med vattnet i Norrby?' })));
    }
    const alerts = await eventually('/api/alerts', ({ items }) => items.length > 0);
    const opened = await done('/api/incidents', { ...opening, fromAlert: alerts.items[0].id });
    const incident = `/api/incidents/${opened.id}`;
    const ice = (await writer.get('/api/freeze')).body;
    expect(ice.posts.map(({ id, status }: any) => [id, status])).toEqual([[post.id, 'frozen']]);

    const notice = await requested(opened.id, { kind: 'internal', channels: ['intranet'] });
    const found = await done('/api/staff/search', { q: 'vattnet i norrby' }, colleague);
    expect(found.items[0]).toMatchObject({ statementId: notice.id, isStale: false });
    const read = `/api/statements/${notice.id}/read`;
    expect(await done(read, undefined, colleague)).toEqual({ count: 1 });
    expect((await colleague.get(incident)).status).toBe(403);

    pass(3);
    const holding = await requested(opened.id, {
      ...{ kind: 'holding', channels: ['newsroom'], nextUpdateAt: inMinutes(60) },
    });
    expect(Date.parse(holding.receipts[0].at)).toBeGreaterThan(Date.parse(notice.receipts[0].at));

    pass(10);
    await say([
      { text: 'Kan mitt barn bada i vattnet?', addressed: true },
      { text: 'Jag ska döda er allihop på Exempelverket.', addressed: true },
      { text: 'Tack för snabb information!', addressed: true },
    ]);
    const inbox = await eventually(
      '/api/comments?incident=none',
      ({ items }) => items.length === 3,
    );
    const threat = inbox.items.find(({ text }: any) => text.startsWith('Jag ska'));
    expect(threat.urgent).toContain('threat');
    for (const { id } of inbox.items) {
      await done(`/api/comments/${id}/assign`, { incidentId: opened.id });
    }
    await done(`/api/comments/${threat.id}/hand-over`, { to: 'Polisen', way: 'phone' });
    await addFact(opened.id, '400 hushåll får vatten från vattentornet i Norrby.');

    await say(
      Array.from({ length: 12 }, () => ({ text: 'Går vattnet att dricka nu?', addressed: true })),
    );
    const asked = await eventually(
      '/api/comments?incident=none',
      ({ items }) => items.length === 12,
    );
    const askers = asked.items.map(({ id }: any) => id);
    for (const id of askers) await done(`/api/comments/${id}/assign`, { incidentId: opened.id });
    const family = await done('/api/replies', {
      ...{ commentId: askers[0], language: 'sv', channels: ['facebook'], family: true },
      texts: [{ channel: 'facebook', text: 'Koka vattnet i tre minuter innan du dricker det.' }],
    });
    await approved(family.id);
    const many = { familyId: family.id, comments: askers };
    const preview = await done(`${incident}/answers?preview=1`, many);
    expect(preview.leftOut).toEqual([]);
    expect(new Set(preview.send.map(({ variant }: any) => variant)).size).toBeGreaterThan(2);
    await done(`${incident}/answers`, many);
    // No account posts in an exercise: people do, and say where.
    for (const [i, id] of askers.entries()) {
      await eventually(`/api/comments/${id}`, ({ sending }) => sending?.state === 'by-hand');
      const url = `https://facebook.exempel.example/${i}`;
      await done(`/api/comments/${id}/answer/receipt`, { state: 'published', url });
      expect((await writer.get(`/api/comments/${id}`)).body.state).toBe('answered');
    }

    pass(65);
    const missed = ({ items }: any) => items[0]?.state === 'missed';
    await eventually(`${incident}/promises`, missed);
    const update = await requested(opened.id, {
      ...{ kind: 'update', channels: ['newsroom'], nextUpdateAt: inMinutes(120) },
    });
    const late = (await writer.get(`${incident}/promises`)).body.items;
    const ofHolding = late.find(({ statementId }: any) => statementId === holding.id);
    expect(ofHolding).toMatchObject({ state: 'late', minutesLate: expect.any(Number) });

    pass(20);
    const known = (await writer.get(incident)).body;
    const [, households] = known.facts;
    const reworded = { text: '430 hushåll får vatten från vattentornet i Norrby.' };
    await writer.patch(`${incident}/facts/${households.id}`, reworded);
    const first = { text: 'Två prover från vattentornet i Norrby visar bakterier.' };
    await writer.patch(`${incident}/facts/${known.facts[0].id}`, first);
    expect((await colleague.post(read)).status).toBe(409);
    const stale = { familyId: family.id };
    const another = await writer.post(`/api/comments/${inbox.items[0].id}/answer`, stale);
    expect(another.body.type).toContain('stale-family');
    await requested(opened.id, {
      ...{ kind: 'correction', channels: ['newsroom'], corrects: update.id },
      claim: {
        text: '400 hushåll får vatten från vattentornet i Norrby.',
        truthKeys: ['430 hushåll'],
      },
    });
    await eventually(`/api/statements/${update.id}`, ({ status }) => status === 'corrected');

    for (const { id } of inbox.items.filter((comment: any) => comment !== threat)) {
      await done(`/api/comments/${id}/no-reply`, { reason: 'thanks' });
    }
    pass(60);
    const early = await writer.post(`${incident}/close`);
    expect(early.status).toBe(409);
    await done(`${incident}/resolve`);
    const thawed = await done(
      '/api/thaw',
      { incidentId: opened.id, posts: [{ id: post.id, do: 'drop' }] },
      spokesperson,
    );
    expect(thawed).toMatchObject({ since: null, posts: [] });

    const { items: steps } = (await writer.get(`${incident}/checklist`)).body;
    const open = steps.filter(({ isOpen }: any) => isOpen);
    expect(open.map(({ id }: any) => id)).not.toContain('first');
    for (const { id } of open) {
      await done(`${incident}/checklist/${id}`, { done: false, reason: 'Behövdes inte.' });
    }
    const unready = await writer.post(`${incident}/close`);
    expect(unready.body).toMatchObject({ type: 'not-ready', comments: 0, review: true });
    await done(`${incident}/review`, {
      keep: ['Personalen visste före alla andra.'],
      change: [{ about: 'routine', text: 'Larma kommunikation när ett prov tas om.' }],
    });
    await done(`${incident}/close`);
    expect((await writer.get(incident)).body.phase).toBe('closed');
    const shown = (await writer.get(`${incident}/review`)).body.figures;
    const exported = (await writer.get(`/desk/incidents/${opened.id}/review/export`)).body;
    expect(figuresIn(ReviewExport.parse(exported))).toEqual(shown);
    expect(exported.figures).toEqual(shown);
    expect(shown).toMatchObject({
      alerted: { unit: 'time', value: expect.any(String) },
      commentsAnswered: { value: 12 },
      commentsOpen: { value: 0 },
      promisesLate: { value: 1 },
    });
    expect(Date.parse(shown.alerted.value)).toBeLessThanOrEqual(Date.parse(shown.opened.value));

    const hours = (clock.now().getTime() - began) / (60 * MINUTE_MS);
    expect(hours).toBeLessThan(7);
  }, 120_000);
});
