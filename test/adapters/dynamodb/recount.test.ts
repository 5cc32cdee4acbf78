import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { shardOf } from '#adapters/dynamodb/count-keys.ts';
import { createReadCount } from '#adapters/dynamodb/open-counts.ts';
import { createRecount } from '#adapters/dynamodb/recount.ts';
import { openStatements } from '#domain/incident/open-counts.ts';
import { isUnderWay } from '#domain/statement/lists.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { ok, refuse } from '#domain/values/result.ts';
import { cancelIncident, closeIncident, resolveIncident } from '#web/actions/phases.ts';
import { writeReview } from '#web/actions/review.ts';
import { INDEX_PATIENCE, journalOn, openTable } from '../../support/dynamodb.ts';
import { person, seedIncident } from '../../web/seed.ts';
import { testDeps } from '../../web/support.ts';

let table: Awaited<ReturnType<typeof openTable>>;
beforeAll(async () => {
  table = await openTable();
});
afterAll(() => table?.stop());

const MINUTE_MS = 60_000;
const karin = person('karin');

type Journal = typeof statementJournal;
// As a version wrote statements that did not count them.
const uncounting: Journal = { ...statementJournal, countedIn: () => undefined };

/** An incident at so many minutes from now, which could be closed where its crisis `isOver`. */
const begin = async (inMinutes: number, isOver = true) => {
  const now = () => new Date(Date.now() + inMinutes * MINUTE_MS);
  const readCount = createReadCount(table);
  const deps = testDeps({
    journal: journalOn(table),
    readCount,
    recount: createRecount(table, now),
  });
  const { id: incidentId } = await seedIncident(deps);
  if (isOver) await resolveIncident(deps, karin, incidentId);
  const review = { keep: [], change: [], signedNone: true, reason: 'Ingen' };
  await writeReview(deps, karin, incidentId, review as any);
  const append = (journal: Journal, id: string, event: any) =>
    deps.journal.append(journal, id, 'karin', () => ok([event]));
  const request = async (journal: Journal, id: string = randomUUID()) => {
    const of = { kind: 'holding', language: 'sv', channels: ['newsroom'], nextUpdateAt: undefined };
    await append(journal, id, { type: 'requested', data: { ...of, id, incidentId }, words: {} });
    return id;
  };
  const withdraw = (journal: Journal, id: string) =>
    append(journal, id, { type: 'withdrawn', data: {} });
  const listed = (underWay: number) =>
    vi.waitFor(async () => {
      const group = { by: 'group', group: incidentId } as const;
      const { items } = await deps.journal.list(statementJournal, group, { limit: 9 });
      expect(items.filter(isUnderWay)).toHaveLength(underWay);
      expect(items.length).toBeGreaterThan(0);
    }, INDEX_PATIENCE);
  const close = () => closeIncident(deps, karin, incidentId);
  const count = async () => (await readCount(openStatements(incidentId))).count;
  const recountWith = (readStates: () => Promise<Statement[]>) =>
    deps.recount(statementJournal, openStatements(incidentId), readStates);
  return { deps, incidentId, request, withdraw, listed, close, count, recountWith };
};

const notReady = (statements: number) =>
  refuse({ type: 'not-ready', comments: 0, statements, steps: 0, review: false });

it('an incident is closed though another version ended a statement that was counted', async () => {
  const { request, withdraw, listed, close, count } = await begin(6);
  await withdraw(uncounting, await request(statementJournal));
  await listed(0);
  expect(await count()).toBe(1);
  expect(await close()).toMatchObject({ ok: true, value: { phase: 'closed' } });
});

it('an incident is cancelled though another version ended a statement that was counted', async () => {
  const { deps, incidentId, request, withdraw, listed } = await begin(6, false);
  await withdraw(uncounting, await request(statementJournal));
  await listed(0);
  expect(await cancelIncident(deps, karin, incidentId)).toMatchObject({
    ok: true,
    value: { phase: 'cancelled' },
  });
});

it('an incident is not cancelled while its count may be wrong, and the answer says until when', async () => {
  const { deps, incidentId, request, withdraw, listed } = await begin(1, false);
  await withdraw(uncounting, await request(statementJournal));
  await listed(0);
  expect(await cancelIncident(deps, karin, incidentId)).toEqual(
    refuse({ type: 'count-unsettled' }),
  );
  const later = createRecount(table, () => new Date(Date.now() + 6 * MINUTE_MS));
  expect(await cancelIncident({ ...deps, recount: later }, karin, incidentId)).toMatchObject({
    ok: true,
    value: { phase: 'cancelled' },
  });
});

it('a count that fell below what there is hides nothing that is under way', async () => {
  const { request, withdraw, listed, close, count } = await begin(6);
  await withdraw(statementJournal, await request(uncounting));
  const late = await request(uncounting);
  await listed(1);
  expect(await close()).toEqual(notReady(1));
  expect(await count()).toBe(1);
  await withdraw(statementJournal, late);
  expect(await close()).toMatchObject({ ok: true });
});

it('what has just come is not counted anew: it may be in no list yet', async () => {
  const { request, withdraw, listed, close, count } = await begin(1);
  await withdraw(uncounting, await request(statementJournal));
  await listed(0);
  expect(await close()).toEqual(notReady(1));
  expect(await count()).toBe(1);
});

it('what is counted while it is counted anew keeps the count as it is', async () => {
  const { incidentId, request, withdraw, count, recountWith } = await begin(6);
  const gone = await request(statementJournal);
  await withdraw(uncounting, gone);
  const itemOf = (id: string) => shardOf(`statement#${id}`);
  const [late = ''] = Array.from({ length: 200 }, (_, n) => `late-${incidentId}-${n}`).filter(
    (id) => itemOf(id) === itemOf(gone),
  );
  await recountWith(async () => {
    await request(statementJournal, late);
    return [];
  });
  expect(await count()).toBe(2);
  await recountWith(async () => []);
  expect(await count()).toBe(0);
});
