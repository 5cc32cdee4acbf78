import { expect, it } from 'vitest';
import { commentJournal } from '#domain/comment/comment-journal.ts';
import { openComments } from '#domain/incident/open-counts.ts';
import { severalAtOnce } from '#domain/values/several-at-once.ts';
import { endWithoutReply } from '#web/actions/comments.ts';
import { receive } from '../../support/comment.ts';
import { person, seedIncident, seedRequest } from '../seed.ts';
import { testDeps } from '../support.ts';

const WRITTEN = Date.parse('2026-11-22T13:00:00.000Z');

it('a thousand comments of a minute, each brought twice, are each there once and counted', async () => {
  const deps = testDeps();
  const { id } = await seedIncident(deps);
  const { id: statementId } = await seedRequest(deps, id);
  const numbers = Array.from({ length: 1_000 }, (_, n) => n);
  await severalAtOnce([...numbers, ...numbers], 20, async (n) => {
    const writtenAt = new Date(WRITTEN + n * 60).toISOString();
    await receive(deps, { statementId, sourceId: `c${n}`, writtenAt, text: `Fråga ${n}` });
  });
  const group = { by: 'group', group: id } as const;
  const { items } = await deps.journal.list(commentJournal, group, { limit: 2_000 });
  expect(new Set(items.map(({ text }) => text)).size).toBe(1_000);
  expect(items).toHaveLength(1_000);
  expect(items.every(({ state }) => state === 'open')).toBe(true);
  expect(await deps.readCount(openComments(id))).toEqual({ count: 1_000, isClosed: false });
});

it('a comment that is ended twice at once is ended once, and the second is told', async () => {
  const deps = testDeps();
  const { id } = await receive(deps);
  const ends = await Promise.all(
    ['karin', 'karin'].map((who) => endWithoutReply(deps, person(who), id, { reason: 'thanks' })),
  );
  expect(ends.filter(({ ok }) => ok)).toHaveLength(1);
  expect(ends.find(({ ok }) => !ok)).toMatchObject({ refusal: { type: 'already-answered' } });
});
