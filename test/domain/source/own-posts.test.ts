import { expect, it } from 'vitest';
import type { JournalLists } from '#domain/journal/journal.ts';
import { ownPosts } from '#domain/source/own-posts.ts';
import type { Statement } from '#domain/statement/statement.ts';

const since = new Date('2026-11-22T12:00:00.000Z');

const statement = (id: string, requestedAt: string, at: string) =>
  ({
    id,
    requestedAt,
    deliveries: [
      {
        channel: 'bluesky',
        state: 'published',
        url: `https://bsky.example/${id}`,
        at,
        by: 'talan',
      },
      { channel: 'x', state: 'by-hand', at, by: 'talan' },
    ],
  }) as unknown as Statement;

const found = async (...all: Statement[]) => {
  const list = async () => ({ items: all, next: undefined });
  const journal = { list } as unknown as Pick<JournalLists, 'list'>;
  return (await ownPosts(journal, since)).map(({ id }) => id);
};

it('posts are those that went out since, whenever their words were requested', async () => {
  const posts = await found(
    statement('new', '2026-11-23T12:00:00.000Z', '2026-11-23T13:00:00.000Z'),
    statement('planned', '2026-10-10T12:00:00.000Z', '2026-11-23T13:00:00.000Z'),
    statement('older', '2026-11-20T12:00:00.000Z', '2026-11-20T13:00:00.000Z'),
  );
  expect(posts).toEqual(['new', 'planned']);
});
