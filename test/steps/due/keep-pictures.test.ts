import { expect, it } from 'vitest';
import type { PlannedPicture } from '#domain/planned/picture.ts';
import { plannedJournal } from '#domain/planned/planned-journal.ts';
import type { PlannedPost } from '#domain/planned/planned-post.ts';
import { ok } from '#domain/values/result.ts';
import { isAboutToGoOut, keepPictures } from '#steps/due/keep-pictures.ts';
import { begunJournal } from '#test/support/begun-journal.ts';
import { minutes } from '#test/support/statement.ts';

it('does not put pictures back that were exchanged while they were fetched', async () => {
  const now = () => minutes(0);
  const at = minutes(60).toISOString();
  const before = [{ url: 'https://exempel.example/1.png' }];
  const exchanged: PlannedPicture[] = [{ url: 'https://exempel.example/2.png' }];
  const post = {
    ...{ id: 'p1', planner: 'mastodon', channel: 'mastodon', text: 'Hej', at, state: 'planned' },
    pictures: before,
  } as unknown as PlannedPost;
  const journal = begunJournal(now, [plannedJournal, 'p1', post]);
  const deps = {
    ...{ journal, now, log: { warn: () => {} } },
    pictureStore: { put: async () => {} },
    getPicture: async () => {
      const words = { pictures: exchanged };
      await journal.append(plannedJournal, 'p1', 'talan', () =>
        ok([{ type: 'planned-pictured', data: {}, words }]),
      );
      return new Uint8Array([0xff, 0xd8, 0xff]);
    },
  };
  expect(await keepPictures(deps as never, post, false)).toBe(false);
  expect((await journal.read(plannedJournal, 'p1'))?.pictures).toEqual(exchanged);
});

it('a post waits for its pictures until five minutes before it goes out', () => {
  const at = minutes(5).toISOString();
  expect(isAboutToGoOut({ at }, minutes(0))).toBe(false);
  expect(isAboutToGoOut({ at }, new Date(minutes(0).getTime() + 1))).toBe(true);
});
