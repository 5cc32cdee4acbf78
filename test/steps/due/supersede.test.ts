import { expect, it } from 'vitest';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { supersede } from '#steps/due/supersede.ts';
import { begunJournal } from '#test/support/begun-journal.ts';
import { minutes, publishing, step } from '#test/support/statement.ts';

const now = () => minutes(9);
const URL = 'https://x.com/exempel/status/1';

const published = (url?: string): Statement =>
  step(
    publishing({
      ...{ type: 'receipt', data: { channel: 'x', state: 'by-hand' } },
      ...(url && { words: { url } }),
    }),
    { type: 'concluded', data: { status: 'published' } },
  );

const world = ({ earlier = published(URL), isOut = true }) => {
  const supersedes = { statementId: 's1', how: 'withdraws' as const };
  const later = { ...published(isOut ? URL : undefined), id: 's2', supersedes };
  const journal = begunJournal(
    now,
    [statementJournal, 's1', earlier],
    [statementJournal, 's2', later],
  );
  const told: string[] = [];
  let isAway = false;
  const newsroom = {
    supersede: async (id: string, by: { statementId: string; how: string }) => {
      if (isAway) throw new Error('away');
      told.push(`${by.statementId} ${by.how} ${id}`);
    },
  };
  const handle = supersede({ journal, newsroom, now });
  return {
    handle: () => handle({ kind: 'supersede', key: 'earlier', aggregate: '', id: 's2', at: '' }),
    read: () => journal.read(statementJournal, 's1'),
    told,
    leave: (away: boolean) => {
      isAway = away;
    },
  };
};

it('marks what newer words take back once a person has posted them, in journal and newsroom', async () => {
  const { handle, read, told, leave } = world({});
  leave(true);
  await expect(handle()).rejects.toThrow('away');
  leave(false);
  expect(await handle()).toBeUndefined();
  expect(await read()).toMatchObject({ status: 'withdrawn', supersededBy: 's2' });
  expect(told).toEqual(['s2 withdraws s1']);
});

it('marks nothing while the newer words are out nowhere', async () => {
  const { handle, read, told } = world({ isOut: false });
  expect(await handle()).toBeUndefined();
  expect((await read())?.status).toBe('published');
  expect(told).toEqual([]);
});

it('says nothing where another statement was quicker', async () => {
  const superseded = { type: 'superseded', data: { by: 's3', how: 'corrects' } } as const;
  const { handle, read, told } = world({ earlier: step(published(URL), superseded) });
  expect(await handle()).toBeUndefined();
  expect((await read())?.supersededBy).toBe('s3');
  expect(told).toEqual([]);
});

it('comes back a minute later for what is still being published', async () => {
  const earlier = { ...published(URL), status: 'publishing' as const };
  const { handle } = world({ earlier });
  expect(await handle()).toBe(minutes(10).toISOString());
});
