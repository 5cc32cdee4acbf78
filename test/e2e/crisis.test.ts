import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signatureHeaders } from '#domain/intake/senders.ts';
import { practicePorts } from '#infra/practice/practice-ports.ts';
import { INTAKE_SECRET_FILE } from '#local/outside/local-senders.ts';
import { runTalan, type Talan } from '#local/run-talan.ts';
import { settingsFrom } from '#local/settings.ts';
import { manualClock } from '#test/support/manual-clock.ts';
import { type Caller, signIn } from '#test/support/talan.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const POLL_MS = 40;
const PATIENCE_MS = 40_000;
// While something is awaited time goes on, a minute for so many looks: what is due runs every minute.
const LOOKS_A_MINUTE = 10;

// What is stored with an expiry must outlive the test, so that its time begins now.
const clock = manualClock(new Date());
const folder = mkdtempSync(join(tmpdir(), 'talan-crisis-'));
const people = {} as Record<'writer' | 'spokesperson' | 'colleague', Caller>;
let talan: Talan;

beforeAll(async () => {
  const settings = settingsFrom({ PORT: '0', TALAN_DATA_DIR: folder });
  talan = await runTalan({ settings, clock, ports: practicePorts });
  people.writer = await signIn(talan.origin, 'writer');
  people.spokesperson = await signIn(talan.origin, 'spokesperson');
  people.colleague = await signIn(talan.origin, 'staff_example');
});
afterAll(async () => {
  await talan?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const inMinutes = (minutes: number): string =>
  new Date(clock.now().getTime() + minutes * MINUTE_MS).toISOString();
const pass = (minutes: number): void => clock.advance(minutes * MINUTE_MS);

const eventually = async (
  path: string,
  accept: (body: any) => boolean,
  by = people.writer,
): Promise<any> => {
  const deadline = Date.now() + PATIENCE_MS;
  for (let look = 1; ; look += 1) {
    const { status, body } = await by.get(path);
    if (status === 200 && accept(body)) return body;
    if (Date.now() > deadline) throw new Error(`${path}: ${status} ${JSON.stringify(body)}`);
    if (look % LOOKS_A_MINUTE === 0) pass(1);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
};

/** Does something that must succeed, and answers what it came to. */
const done = async (path: string, body?: unknown, by = people.writer): Promise<any> => {
  const answer = await by.post(path, body);
  expect([path, answer.status < 300 ? 'done' : answer.body]).toEqual([path, 'done']);
  return answer.body;
};

let sent = 0;
/** What people say, as a monitoring tool brings it: each by an author of their own. */
const say = async (items: { text: string; writtenAt?: string; addressed?: boolean }[]) => {
  const body = JSON.stringify(
    items.map((item) => {
      sent += 1;
      return {
        ...{ topic: 'exempel', source: 'story', id: `${sent}`, author: { id: `author-${sent}` } },
        ...{ writtenAt: clock.now().toISOString(), ...item },
        ...(item.addressed && { channel: 'facebook' }),
      };
    }),
  );
  const secret = readFileSync(join(folder, INTAKE_SECRET_FILE), 'utf8').trim();
  const seconds = Math.floor(clock.now().getTime() / 1000);
  const headers = signatureHeaders(secret, `story-${sent}`, seconds, body);
  const response = await fetch(`${talan.origin}/api/intake`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  expect(response.status).toBe(202);
};

/** Has the spokesperson approve what was requested, and answers it as it is then. */
const approved = async (id: string, ends = 'published'): Promise<any> => {
  const path = `/api/statements/${id}`;
  const { hash } = await eventually(path, ({ status }) => status === 'awaiting-approval');
  await done(`${path}/decision`, { decision: 'approve', hash }, people.spokesperson);
  return eventually(path, ({ status }) => status === ends);
};

const requested = async (incident: string, input: object, ends?: string): Promise<any> => {
  const { id } = await done(`/api/incidents/${incident}/statements`, { language: 'sv', ...input });
  return approved(id, ends);
};

const addFact = (incident: string, text: string) =>
  done(`/api/incidents/${incident}/facts`, { text, status: 'confirmed', source: 'Laboratoriet' });

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
    const ice = (await people.writer.get('/api/freeze')).body;
    expect(ice.posts.map(({ id, status }: any) => [id, status])).toEqual([[post.id, 'frozen']]);

    const notice = await requested(opened.id, { kind: 'internal', channels: ['intranet'] });
    const found = await done('/api/staff/search', { q: 'vattnet i norrby' }, people.colleague);
    expect(found.items[0]).toMatchObject({ statementId: notice.id, isStale: false });
    const read = `/api/statements/${notice.id}/read`;
    expect(await done(read, undefined, people.colleague)).toEqual({ count: 1 });
    expect((await people.colleague.get(incident)).status).toBe(403);

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

    pass(65);
    const missed = ({ items }: any) => items[0]?.state === 'missed';
    await eventually(`${incident}/promises`, missed);
    const update = await requested(opened.id, {
      ...{ kind: 'update', channels: ['newsroom'], nextUpdateAt: inMinutes(120) },
    });
    const late = (await people.writer.get(`${incident}/promises`)).body.items;
    const ofHolding = late.find(({ statementId }: any) => statementId === holding.id);
    expect(ofHolding).toMatchObject({ state: 'late', minutesLate: expect.any(Number) });

    pass(20);
    const known = (await people.writer.get(incident)).body;
    const [, households] = known.facts;
    const reworded = { text: '430 hushåll får vatten från vattentornet i Norrby.' };
    await people.writer.patch(`${incident}/facts/${households.id}`, reworded);
    const first = { text: 'Två prover från vattentornet i Norrby visar bakterier.' };
    await people.writer.patch(`${incident}/facts/${known.facts[0].id}`, first);
    expect((await people.colleague.post(read)).status).toBe(409);
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
    const early = await people.writer.post(`${incident}/close`);
    expect(early.status).toBe(409);
    await done(`${incident}/resolve`);
    const thawed = await done(
      '/api/thaw',
      { incidentId: opened.id, posts: [{ id: post.id, do: 'drop' }] },
      people.spokesperson,
    );
    expect(thawed).toMatchObject({ since: null, posts: [] });

    const { items: steps } = (await people.writer.get(`${incident}/checklist`)).body;
    for (const { id, state } of steps.filter((step: any) => step.state !== 'done')) {
      expect(state).not.toBe('not-done');
      await done(`${incident}/checklist/${id}`, { done: false, reason: 'Behövdes inte.' });
    }
    const unready = await people.writer.post(`${incident}/close`);
    expect(unready.body).toMatchObject({ type: 'not-ready', comments: 0, review: true });
    await done(`${incident}/review`, {
      keep: ['Personalen visste före alla andra.'],
      change: [{ about: 'routine', text: 'Larma kommunikation när ett prov tas om.' }],
    });
    await done(`${incident}/close`);
    expect((await people.writer.get(incident)).body.phase).toBe('closed');
    const hours = (clock.now().getTime() - began) / (60 * MINUTE_MS);
    expect(hours).toBeLessThan(7);
  }, 120_000);
});
