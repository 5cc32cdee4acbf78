import { afterAll, expect, it } from 'vitest';
import { commentJournal } from '#domain/comment/comment-journal.ts';
import { ReplyInput } from '#domain/statement/everyday-input.ts';
import { requestReply } from '#web/actions/replies.ts';
import { receive } from '../../support/comment.ts';
import { journalOn, openTable } from '../../support/dynamodb.ts';
import { person } from '../seed.ts';
import { testDeps } from '../support.ts';

const table = await openTable();
afterAll(() => table.stop());

const now = () => new Date('2026-11-22T13:05:00.000Z');

const begin = async (sourceId: string) => {
  const deps = testDeps({ journal: journalOn(table, now), now });
  const comment = await receive(deps, { sourceId });
  const texts = [{ channel: 'bluesky', text: 'Koka vattnet i Norrby.' }];
  const input = ReplyInput.parse({
    ...{ commentId: comment.id, language: 'sv', channels: ['bluesky'], texts },
  });
  const ask = (who: string, key?: string) => requestReply(deps, person(who), input, key);
  return { deps, comment, ask };
};

it('lets one of several replies to a comment be that are requested in the same instant', async () => {
  for (const round of [1, 2, 3]) {
    const { deps, comment, ask } = await begin(`race-${round}`);
    const results = await Promise.all([ask('karin'), ask('dan'), ask('karin'), ask('dan')]);
    const made = results.flatMap((result) => (result.ok ? [result.value.id] : []));
    const refused = results.flatMap((result) => (result.ok ? [] : [result.refusal.type]));
    expect(made).toHaveLength(1);
    expect(refused).toEqual(['reply-under-way', 'reply-under-way', 'reply-under-way']);
    const kept = await deps.journal.read(commentJournal, comment.id);
    expect(kept?.replyId).toBe(made[0]);
  }
});

it('answers a call that is repeated in the same instant as the first', async () => {
  const { ask } = await begin('repeated');
  const results = await Promise.all([ask('karin', 'key'), ask('karin', 'key')]);
  const ids = results.map((result) => (result.ok ? result.value.id : result.refusal.type));
  expect(new Set(ids).size).toBe(1);
  expect(results.every(({ ok }) => ok)).toBe(true);
});
