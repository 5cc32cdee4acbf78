import { beforeEach, describe, expect, it } from 'vitest';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { conclude } from '#domain/statement/publishing/outcome.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { ok } from '#domain/values/result.ts';
import { recordDelivery } from '#web/actions/record-delivery.ts';
import { withdrawStatement } from '#web/actions/statement-moves.ts';
import { rules as allRules } from '../../domain/tone/support.ts';
import {
  person,
  seedApproval,
  seedAsk,
  seedDraft,
  seedIncident,
  seedPublished,
  seedRequest,
  write,
} from '../seed.ts';
import { calmTexts } from '../seed-texts.ts';
import { browser, type TestDeps, testDeps, wholeApp } from '../support.ts';

const karin = person('karin');
const DUE = '2026-11-22T17:00:00.000Z';
let deps: TestDeps;
let id: string;
beforeEach(async () => {
  deps = testDeps();
  ({ id } = await seedIncident(deps));
});

const call = async (method: string, path: string, body?: unknown) => {
  const answer = await wholeApp(deps).sendAs('karin', method, path, body);
  return { status: answer.status, body: (await answer.json()) as any };
};
const resolve = (body?: object) => call('POST', `/api/incidents/${id}/resolve`, body);
const phase = async () => (await deps.journal.read(incidentJournal, id))?.phase;
const room = async (language: 'sv' | 'en') =>
  (await browser(deps, 'karin', language)).page(`/desk/incidents/${id}`);
const asked = (over: object = {}) => seedRequest(deps, id, 'karin', { nextUpdateAt: DUE, ...over });

/** Approved words for X, which a person is to post. */
const toPostByHand = async () => {
  const statement = await asked({ channels: ['x'] });
  const hash = await seedDraft(deps, statement.id, calmTexts);
  await seedAsk(deps, statement.id, 'anna', '2026-11-22T15:35:00.000Z');
  await seedApproval(deps, statement.id, hash);
  const byHand = { type: 'receipt', data: { channel: 'x', state: 'by-hand' } } as const;
  await write(deps, statement.id, 'talan', byHand);
  await deps.journal.append<any, any, never>(statementJournal, statement.id, 'talan', (state) =>
    ok(conclude(state)),
  );
  return statement.id;
};

describe('a crisis whose words under way promise another update', () => {
  it('is not over before they are withdrawn, and the answer names them', async () => {
    const { id: statementId } = await asked();
    expect(await resolve()).toMatchObject({
      status: 409,
      body: { type: 'promise-under-way', statementIds: [statementId] },
    });
    expect(await phase()).toBe('active');
    await withdrawStatement(deps, karin, statementId);
    expect(await resolve()).toMatchObject({ status: 200, body: { phase: 'resolved' } });
  });

  it.each([
    ['sv', 'lovar allmänheten ett besked till'],
    ['en', 'promise the public another update'],
  ] as const)('offers no end in its room, and says why (%s)', async (language, words) => {
    const { id: statementId } = await asked();
    const page = await room(language);
    expect(page).toContain(words);
    expect(page).toContain(`href="/desk/statements/${statementId}"`);
    expect(page).not.toContain(`/desk/incidents/${id}/resolve"`);
    const karinAt = await browser(deps, 'karin', language);
    const refused = await karinAt.post(`/desk/incidents/${id}/resolve`, {});
    expect(refused.status).toBe(409);
    expect(await refused.text()).toContain(words);
  });

  it('is not over while a person has them to post', async () => {
    const statementId = await toPostByHand();
    expect((await resolve()).body).toMatchObject({ statementIds: [statementId] });
    const url = 'https://x.com/exempel/status/1';
    const posted = await recordDelivery(deps, karin, statementId, {
      ...{ channel: 'x', state: 'published', url },
    });
    expect(posted.ok).toBe(true);
    expect((await resolve()).body.type).toBe('open-promise');
  });

  it.each([
    ['sv', 'Det läggs inte ut', 'Vi tog det på telefon.'],
    ['en', 'It won’t be posted', 'We did it by phone.'],
  ] as const)(
    'is over once someone says that they won’t be posted, and why (%s)',
    async (language, button, reason) => {
      const statementId = await toPostByHand();
      const path = `/desk/statements/${statementId}`;
      const writer = await browser(deps, 'karin', language);
      expect(await writer.page(path)).toContain(button);
      const unsaid = await writer.post(`${path}/not-posted`, { channel: 'x', reason: '' });
      expect(unsaid.status).toBe(422);
      expect((await resolve()).status).toBe(409);
      const said = await writer.post(`${path}/not-posted`, { channel: 'x', reason });
      expect(said.status).toBe(303);
      const page = await writer.page(path);
      expect(page).toContain(reason);
      expect(page).not.toContain(button);
      const { items } = await deps.journal.entries(`statement#${statementId}`, { limit: 50 });
      expect(items.at(-1)).toMatchObject({
        entry: { type: 'not-posted', by: 'karin', data: { channel: 'x' } },
        payload: { words: { reason } },
      });
      expect(await deps.journal.read(statementJournal, statementId)).toMatchObject({
        status: 'withdrawn',
      });
      expect(await resolve()).toMatchObject({ status: 200, body: { phase: 'resolved' } });
    },
  );

  it('takes that over the API too, once, and only of words that a person was to post', async () => {
    const statementId = await toPostByHand();
    const path = `/api/statements/${statementId}/not-posted`;
    const noted = { channel: 'x', reason: 'Vi tog det på telefon.' };
    for (let times = 0; times < 2; times += 1) {
      expect(await call('POST', path, noted)).toMatchObject({
        status: 200,
        body: {
          receipts: [{ channel: 'x', state: 'failed', reason: 'not-posted', why: noted.reason }],
        },
      });
    }
    expect(await call('POST', path, { ...noted, channel: 'sms' })).toMatchObject({ status: 409 });
    const { items } = await deps.journal.entries(`statement#${statementId}`, { limit: 50 });
    expect(items.filter(({ entry }) => entry.type === 'not-posted')).toHaveLength(1);
  });

  const declined = async () => {
    const statementId = await toPostByHand();
    const path = `/api/statements/${statementId}`;
    await call('POST', `${path}/not-posted`, { channel: 'x', reason: 'Vi tog det på telefon.' });
    const url = 'https://x.com/exempel/status/1';
    return { statementId, path, posted: { channel: 'x', url } };
  };

  it('is said again where they were posted after all: they are out, with their promise', async () => {
    const { path, posted, statementId } = await declined();
    const failed = { channel: 'x', state: 'failed' };
    expect((await call('POST', `${path}/receipts`, failed)).body.status).toBe('withdrawn');
    expect(await call('POST', `${path}/receipts`, posted)).toMatchObject({
      status: 200,
      body: { status: 'published', receipts: [{ state: 'by-hand', url: posted.url }] },
    });
    const { body } = await call('GET', `/api/incidents/${id}/promises`);
    expect(body.items).toMatchObject([{ statementId, dueAt: DUE, state: 'open' }]);
    expect(await call('POST', `/api/incidents/${id}/cancel`)).toMatchObject({
      status: 409,
      body: { type: 'published' },
    });
  });

  it.each([
    ['sv', 'Det lades ut ändå', 'Öppna en ny händelse'],
    ['en', 'It was posted after all', 'Open another incident'],
  ] as const)(
    'offers that on the page, unless the incident was cancelled (%s)',
    async (language, offer, what) => {
      const { path, posted, statementId } = await declined();
      const page = `/desk/statements/${statementId}`;
      const writer = await browser(deps, 'karin', language);
      expect(await writer.page(page)).toContain(offer);
      expect((await call('POST', `/api/incidents/${id}/cancel`)).status).toBe(200);
      expect(await call('POST', `${path}/receipts`, posted)).toMatchObject({
        status: 409,
        body: { type: 'out-though-cancelled' },
      });
      const refused = await writer.post(`${page}/receipts`, { ...posted, state: 'published' });
      expect(refused.status).toBe(409);
      expect(await refused.text()).toContain(what);
      const statement = await deps.journal.read(statementJournal, statementId);
      expect(statement?.status).toBe('withdrawn');
    },
  );

  it('leaves words as published that are out on another channel', async () => {
    const { id: statementId, incident } = await seedPublished(deps);
    const noted = { channel: 'x', reason: 'Vi har inget konto.' };
    await call('POST', `/api/statements/${statementId}/not-posted`, noted);
    const statement = await deps.journal.read(statementJournal, statementId);
    expect(statement?.status).toBe('partly-published');
    expect(incident.id).toBe(statement?.incidentId);
  });

  it.each([
    ['promise nothing', {}],
    ['are for staff', { kind: 'internal', channels: ['intranet'], nextUpdateAt: DUE }],
  ])('may end over others, which %s: its room and the desk tell of them', async (_, over) => {
    const { id: statementId } = await asked({ kind: 'lessons', nextUpdateAt: undefined, ...over });
    expect(await room('en')).toContain('Still under way');
    expect((await resolve()).status).toBe(200);
    expect(await (await browser(deps, 'karin')).page('/desk')).toContain(
      `/desk/statements/${statementId}`,
    );
  });
});

describe('a crisis that is over', () => {
  const input = { kind: 'update', language: 'sv', channels: ['newsroom'] };
  const texts = [{ channel: 'newsroom', title: 'Vattnet', text: 'Koka vattnet i Norrby.' }];

  it('takes no words that promise another update, and its form suggests no time', async () => {
    await resolve();
    const path = `/api/incidents/${id}/statements`;
    const promising = { ...input, texts, told: [], nextUpdateAt: DUE };
    expect(await call('POST', path, promising)).toMatchObject({
      status: 422,
      body: { type: 'promised-after-end' },
    });
    const page = await (await browser(deps, 'karin')).page(`/desk/incidents/${id}/statements/new`);
    expect(page).toMatch(/name="nextUpdateAt"/u);
    expect(page).not.toMatch(/name="nextUpdateAt"[^>]* value="2/u);
  });

  it('takes no new version that promises another update, and one without', async () => {
    const { id: statementId } = await asked({ kind: 'lessons', nextUpdateAt: undefined });
    const hash = await seedDraft(deps, statementId, calmTexts);
    await seedAsk(deps, statementId, 'anna', '2026-11-22T15:35:00.000Z');
    expect((await resolve()).status).toBe(200);
    const path = `/api/statements/${statementId}/versions`;
    const version = {
      hash,
      texts: calmTexts.map(({ sentences: _, ...text }) => text),
      told: ['newsroom', 'x', 'sms'].map((channel) => `${channel}/next-update`),
    };
    const promising = await call('POST', path, { ...version, nextUpdateAt: DUE });
    expect(promising).toMatchObject({ status: 422, body: { type: 'promised-after-end' } });
    const edited = await browser(deps, 'karin');
    const typed = Object.fromEntries(
      version.texts.map((each) => [`own.${each.channel}.text`, each.text]),
    );
    const fields = {
      hash,
      ...typed,
      'own.newsroom.title': 'Vattnet',
      nextUpdateAt: '2026-11-22T18:00',
    };
    const page = await edited.post(`/desk/statements/${statementId}/edit`, fields);
    expect(page.status).toBe(422);
    expect(await page.text()).toContain('nobody keeps track of a promised update');
    expect(await call('POST', path, version)).toMatchObject({ status: 201 });
  });

  it('takes words no more that were held up by the tone check before it was over', async () => {
    const path = `/api/incidents/${id}/statements`;
    const held = [
      { channel: 'newsroom', title: 'Vattnet', text: 'Vi beklagar om någon känner sig orolig.' },
    ];
    const promising = { ...input, texts: held, nextUpdateAt: DUE };
    const stopped = await call('POST', path, { ...promising, told: [] });
    expect(stopped).toMatchObject({ status: 422, body: { type: 'untold-findings' } });
    await resolve();
    const told = stopped.body.findings.map(({ channel, rule }: any) => `${channel}/${rule}`);
    expect(await call('POST', path, { ...promising, told })).toMatchObject({
      status: 422,
      body: { type: 'promised-after-end' },
    });
  });

  it.each([
    ['sv', 'Krisen är över, och ”återkommer” lovar ett besked till'],
    ['en', 'The crisis is over, and “återkommer” promises another update'],
  ] as const)(
    'remarks to who approves on a promise in prose alone (%s)',
    async (language, words) => {
      deps = testDeps({ rules: allRules });
      ({ id } = await seedIncident(deps));
      const { id: statementId } = await asked({
        kind: 'update',
        nextUpdateAt: undefined,
        last: true,
      });
      const text = 'Koka vattnet i Norrby. Vi återkommer i kväll.';
      await seedDraft(
        deps,
        statementId,
        calmTexts.map((each) => ({ ...each, text })),
      );
      await seedAsk(deps, statementId, 'anna', '2026-11-22T15:35:00.000Z');
      const anna = await browser(deps, 'anna', language);
      expect(await anna.page(`/approve/${statementId}`)).not.toContain(words);
      expect(await resolve({ despite: [statementId] })).toMatchObject({ status: 200 });
      expect(await anna.page(`/approve/${statementId}`)).toContain(words);
    },
  );
});
