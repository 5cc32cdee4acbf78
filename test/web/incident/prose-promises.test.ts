import { beforeEach, describe, expect, it } from 'vitest';
import type { StatementEvent } from '#domain/statement/events/statement-events.ts';
import { withdrawStatement } from '#web/actions/statement-moves.ts';
import { rules } from '../../domain/tone/support.ts';
import {
  person,
  seedApproval,
  seedAsk,
  seedDraft,
  seedIncident,
  seedRequest,
  write,
} from '../seed.ts';
import { calmTexts } from '../seed-texts.ts';
import { browser, type TestDeps, testDeps, wholeApp } from '../support.ts';

const PROMISE = 'Koka vattnet i Norrby. Vi återkommer i kväll.';

let deps: TestDeps;
let id: string;
beforeEach(async () => {
  deps = testDeps({ rules });
  ({ id } = await seedIncident(deps));
});

const seedUpdate = async (text: string, over: object = {}) => {
  const asked = { kind: 'update', nextUpdateAt: undefined, last: true, channels: ['x'], ...over };
  const statement = await seedRequest(deps, id, 'karin', asked as never);
  const texts = calmTexts.filter(({ channel }) => channel === 'x');
  const hash = await seedDraft(
    deps,
    statement.id,
    texts.map((each) => ({ ...each, text })),
  );
  await seedAsk(deps, statement.id, 'anna', '2026-11-22T15:35:00.000Z');
  return { statementId: statement.id, hash };
};
const delivered = (state: 'by-hand' | 'published', url?: string): StatementEvent => ({
  type: 'receipt',
  data: { channel: 'x', state },
  ...(url && { words: { url } }),
});
const concluded: StatementEvent = { type: 'concluded', data: { status: 'published' } };

const approve = async (...after: StatementEvent[]) => {
  const { statementId, hash } = await seedUpdate(PROMISE);
  await seedApproval(deps, statementId, hash);
  await write(deps, statementId, 'talan', ...after);
  return statementId;
};

const resolve = async (body?: object) => {
  const path = `/api/incidents/${id}/resolve`;
  const answer = await wholeApp(deps).sendAs('karin', 'POST', path, body);
  return { status: answer.status, body: (await answer.json()) as any };
};
const room = async (language: 'sv' | 'en') =>
  (await browser(deps, 'karin', language)).page(`/desk/incidents/${id}`);

describe('words under way that promise an update in prose alone', () => {
  it.each([
    ['in approval', async () => (await seedUpdate(PROMISE)).statementId],
    ['approved', () => approve()],
    ['to be posted by hand', () => approve(delivered('by-hand'), concluded)],
  ])('are named before the crisis is over, and go out where one says so: %s', async (_, seed) => {
    const statementId = await seed();
    for (const body of [undefined, { despite: [] }, { despite: ['0123456789abcdef0123'] }]) {
      expect(await resolve(body)).toMatchObject({
        status: 409,
        body: { type: 'prose-promises', statementIds: [statementId] },
      });
    }
    expect(await resolve({ despite: [statementId] })).toMatchObject({
      status: 200,
      body: { phase: 'resolved' },
    });
    const { items } = await deps.journal.entries(`incident#${id}`, { limit: 50 });
    expect(items.find(({ entry }) => entry.type === 'resolved')?.entry).toMatchObject({
      by: 'karin',
      data: { despite: [statementId] },
    });
  });

  it('are asked about no more once they are withdrawn, or said', async () => {
    const { statementId } = await seedUpdate(PROMISE);
    await withdrawStatement(deps, person('karin'), statementId);
    await approve(delivered('by-hand', 'https://x.com/exempel/status/1'), concluded);
    expect(await resolve()).toMatchObject({ status: 200 });
  });

  it('stand in the room once they are said, for who closes the incident', async () => {
    const statementId = await approve(
      delivered('by-hand', 'https://x.com/exempel/status/1'),
      concluded,
    );
    expect(await resolve()).toMatchObject({ status: 200 });
    const page = await room('sv');
    expect(page).toContain('lovar ett besked till, som inget här bevakar');
    expect(page).toContain(`<a href="/desk/statements/${statementId}">Vi återkommer i kväll.</a>`);
  });

  it('stand there no more once an update has come since', async () => {
    const out = (n: number) => [
      delivered('by-hand', `https://x.com/exempel/status/${n}`),
      concluded,
    ];
    const first = await approve(...out(1));
    deps.clock.now = new Date(deps.clock.now.getTime() + 60_000);
    const second = await approve(...out(2));
    expect(await resolve()).toMatchObject({ status: 200 });
    const listed = (page: string, each: string) =>
      page.includes(`<a href="/desk/statements/${each}">Vi återkommer i kväll.</a>`);
    const page = await room('sv');
    expect([first, second].map((each) => listed(page, each))).toEqual([false, true]);
  });

  it('are none where they promise nothing', async () => {
    await seedUpdate('Koka vattnet i Norrby. Tack för ert tålamod.');
    expect(await resolve()).toMatchObject({ status: 200 });
  });

  it.each([
    ['sv', 'verkar lova ett besked till', '”återkommer” går ut ändå'],
    ['en', 'seem to promise another update', '“återkommer” goes out all the same'],
  ] as const)('stand in the room, each with a box to tick (%s)', async (language, why, box) => {
    const { statementId } = await seedUpdate(PROMISE);
    const page = await room(language);
    expect(page).toContain(why);
    expect(page).toContain(box);
    expect(page).toContain(`href="/desk/statements/${statementId}"`);
    const karin = await browser(deps, 'karin', language);
    const path = `/desk/incidents/${id}/resolve`;
    const refused = await karin.post(path, {});
    expect(refused.status).toBe(409);
    expect(await refused.text()).toContain(why);
    expect((await karin.post(path, { despite: statementId })).status).toBe(303);
  });
});
