import { afterAll, beforeAll, expect, it } from 'vitest';
import { createAuthorMentions } from '#adapters/dynamodb/author-mentions.ts';
import { DAYS_KEPT, dayBefore } from '#adapters/dynamodb/mention-keys.ts';
import { createMentionKeeper } from '#adapters/dynamodb/mention-store.ts';
import { markWith } from '#domain/values/mark.ts';
import { openTable } from '#test/support/dynamodb.ts';

let table: Awaited<ReturnType<typeof openTable>>;
beforeAll(async () => {
  table = await openTable();
});
afterAll(() => table.stop());
const now = new Date('2026-11-28T12:00:00.000Z');
const until = new Date('2099-01-01T00:00:00.000Z');
const author = { id: 'olle' };

it('finds what one author said on every day that is kept and tomorrow, and erases it', async () => {
  const keeper = createMentionKeeper(
    table,
    markWith(async () => 'a key of the stage'),
  );
  const keep = (id: string, daysAgo: number, by = author, topic = 'water') => {
    const writtenAt = `${dayBefore(now, daysAgo)}T09:00:00.000Z`;
    const said = { topic, source: 'press', id, author: by, text: 'Vattnet är brunt.' };
    return keeper.keep({ ...said, writtenAt, receivedAt: now.toISOString() }, until);
  };
  await keep('tomorrow', -1);
  await keep('today', 0);
  await keep('oldest', DAYS_KEPT);
  await keep('of-another', 0, { id: 'eva' });
  await keep('on-another-topic', 0, author, 'school');
  const mentions = createAuthorMentions(table, () => now);
  const found = await mentions.of('water', 'olle');
  expect(found.map(({ mention: { id } }) => id).toSorted()).toEqual([
    'oldest',
    'today',
    'tomorrow',
  ]);
  for (const { erase } of found) await erase();
  expect(await mentions.of('water', 'olle')).toEqual([]);
  expect(await mentions.of('water', 'eva')).toHaveLength(1);
});
