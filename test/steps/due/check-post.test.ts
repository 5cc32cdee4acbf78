import { expect, it } from 'vitest';
import type { Found, PostKeeper, Standing } from '#domain/publish/publisher.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { checkPost } from '#steps/due/check-post.ts';
import { seedApproval, seedPublished, seedWaiting, write } from '../../web/seed.ts';
import { testDeps } from '../../web/support.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** A post that is out and is looked at every hour; `readBack` says what stands there. */
const posted = async (readBack: NonNullable<PostKeeper['readBack']>) => {
  const logged: unknown[] = [];
  const counted: string[] = [];
  const deps = testDeps({
    log: { warn: (code, fields) => void logged.push([code, fields]) },
  });
  const { id } = await seedPublished(deps);
  const metrics = { add: (name: string) => void counted.push(name) };
  const handle = checkPost({ ...deps, metrics, postKeepers: { newsroom: { readBack } } });
  return {
    id,
    deps,
    logged,
    counted,
    look: async () => {
      deps.clock.now = new Date(deps.clock.now.getTime() + HOUR_MS);
      const at = deps.now().toISOString();
      return handle({ kind: 'check-post', aggregate: 'statement', id, key: 'newsroom', at });
    },
    standing: async () => {
      const statement = await deps.journal.read(statementJournal, id);
      return statement?.deliveries.find(({ channel }) => channel === 'newsroom')?.standing;
    },
  };
};

it.each(['gone', 'other-words'] as const)(
  'a post that is %s becomes an alarm, once however often it is looked at',
  async (now) => {
    let there: Standing = 'ours';
    const post = await posted(async () => there);
    await post.look();
    expect(post.logged).toEqual([]);
    expect(await post.standing()).toBe('ours');
    there = now;
    await post.look();
    await post.look();
    expect(await post.standing()).toBe(now);
    const fields = { statementId: post.id, channel: 'newsroom', standing: now };
    expect(post.logged).toEqual([['NOT_OUR_WORDS', fields]]);
    expect(post.counted).toEqual(['ForeignWords']);
  },
);

it('a look that took long says nothing against a later one', async () => {
  let looks = 0;
  const post = await posted(async (): Promise<Standing> => {
    looks += 1;
    if (looks > 1) return 'gone';
    await post.look();
    return 'ours';
  });
  await post.look();
  expect(looks).toBe(2);
  expect(await post.standing()).toBe('gone');
});

it('a channel that does not answer is no alarm, and is asked again in an hour', async () => {
  const post = await posted(async () => {
    throw new TypeError('fetch failed');
  });
  const next = await post.look();
  expect(Date.parse(next ?? '')).toBeGreaterThan(post.deps.now().getTime());
  expect(Date.parse(next ?? '')).toBeLessThanOrEqual(post.deps.now().getTime() + HOUR_MS);
  expect(await post.standing()).toBeUndefined();
  expect(post.logged).toEqual([]);
});

it('a page that may be out is looked for every five minutes, until it is known', async () => {
  let found: Found = { state: 'unknown', cause: new TypeError('fetch failed') };
  const deps = testDeps();
  const { id, hash } = await seedWaiting(deps);
  await seedApproval(deps, id, hash);
  await write(
    deps,
    id,
    'talan',
    { type: 'intended', data: { channel: 'newsroom' } },
    { type: 'receipt', data: { channel: 'newsroom', state: 'unknown' } },
    { type: 'receipt', data: { channel: 'x', state: 'by-hand' } },
    { type: 'concluded', data: { status: 'partly-published' } },
  );
  const handle = checkPost({ ...deps, postKeepers: { newsroom: { find: async () => found } } });
  const look = async () => {
    deps.clock.now = new Date(deps.clock.now.getTime() + 2 * MINUTE_MS);
    const at = deps.now().toISOString();
    return handle({ kind: 'check-post', aggregate: 'statement', id, key: 'newsroom', at });
  };
  const next = Date.parse((await look()) ?? '') - deps.now().getTime();
  expect(next).toBeGreaterThan(0);
  expect(next).toBeLessThanOrEqual(5 * MINUTE_MS);
  const at = deps.now().toISOString();
  found = { state: 'published', url: 'http://localhost/newsroom/a', at };
  expect(Date.parse((await look()) ?? '') - deps.now().getTime()).toBeGreaterThan(30 * MINUTE_MS);
  const { deliveries } = (await deps.journal.read(statementJournal, id)) ?? {};
  expect(deliveries?.find(({ channel }) => channel === 'newsroom')?.state).toBe('published');
});
