import { expect, it } from 'vitest';
import { ownPosts } from '#domain/source/own-posts.ts';
import { postNames } from '#domain/statement/post-names.ts';
import type { Statement } from '#domain/statement/statement.ts';

const now = new Date('2026-11-29T11:00:00.000Z');
const since = new Date('2026-11-22T12:00:00.000Z');

const statement = (id: string, at: string) =>
  ({
    id,
    deliveries: [
      {
        channel: 'bluesky',
        state: 'published',
        url: `https://bsky.example/${id}`,
        at,
        by: 'talan',
      },
      { channel: 'mastodon', state: 'published', url: `https://social.example/${id}`, at },
      { channel: 'x', state: 'by-hand', at, by: 'talan' },
    ],
  }) as unknown as Statement;

const found = async (...all: Statement[]) => {
  const read: string[] = [];
  const journal = {
    read: async (_: unknown, id: string) => {
      read.push(id);
      return all.find((each) => each.id === id) as never;
    },
  };
  const findKnown = async (_: unknown, name: string) =>
    all.filter((each) => postNames(each).includes(name)).map(({ id }) => id);
  return { posts: await ownPosts({ journal, findKnown }, 'bluesky', { since, now }), read };
};

it('posts are those that went out on a channel since; no other statement is read', async () => {
  const { posts, read } = await found(
    statement('today', '2026-11-29T00:00:00.000Z'),
    statement('first', '2026-11-22T13:00:00.000Z'),
    statement('before', '2026-11-22T11:00:00.000Z'),
    statement('older', '2026-11-21T23:59:59.999Z'),
  );
  expect(posts).toEqual(['https://bsky.example/today', 'https://bsky.example/first']);
  expect(read).toEqual(['today', 'first', 'before']);
});
