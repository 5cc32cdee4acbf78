import { afterAll, beforeAll, expect, it } from 'vitest';
import { commentJournal } from '#domain/comment/comment-journal.ts';
import { INDEX_PATIENCE, journalOn, openTable } from '#test/support/dynamodb.ts';
import { receive } from '../../support/comment.ts';

let table: Awaited<ReturnType<typeof openTable>>;
beforeAll(async () => {
  table = await openTable();
});
afterAll(() => table.stop());

it.each([
  ['a sender', 'press', undefined],
  ['Talan itself', undefined, 'press'],
])('a comment is one where the other brings it while %s does', async (_, first, second) => {
  const deps = { journal: journalOn(table), now: () => new Date() };
  const over = { sourceId: `at://${first}`, url: `https://bsky.app/profile/${first}` };
  let isFirst = true;
  const groupOf = async ({ id }: { id: string }) => {
    if (isFirst) {
      isFirst = false;
      await receive(deps, over, [], second);
    }
    return id;
  };
  const comment = await receive({ ...deps, groupOf }, over, [], first);
  expect(comment.broughtBy).toBeUndefined();
  const found = async () => {
    const { items } = await deps.journal.list(commentJournal, { by: 'all' }, { limit: 10 });
    return items.filter(({ url }) => url === over.url);
  };
  await expect.poll(found, INDEX_PATIENCE).toEqual([comment]);
});
