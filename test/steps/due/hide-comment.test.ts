import { expect, it } from 'vitest';
import type { DueItem } from '#domain/due/due.ts';
import type { CommentHider } from '#domain/moderation/comment-hider.ts';
import { removalJournal } from '#domain/moderation/removal-journal.ts';
import { hideComment } from '#steps/due/hide-comment.ts';
import { proposeRemoval, takeBackRemoval } from '#web/actions/moderation.ts';
import { receive } from '../../support/comment.ts';
import { person } from '../../web/seed.ts';
import { testDeps } from '../../web/support.ts';

type Answer = Awaited<ReturnType<CommentHider['setHidden']>>;

const begin = async (answer: Answer | undefined, channel: 'bluesky' | 'mastodon' = 'bluesky') => {
  const deps = testDeps();
  const { id, url } = await receive(deps, { text: 'Jag vet var du bor', channel });
  await proposeRemoval(deps, person('karin'), id, { ground: 'threat', reason: 'Hot.' });
  const asked: [string, boolean][] = [];
  const hider: CommentHider = {
    setHidden: async (...call) => {
      asked.push(call);
      return answer ?? { state: 'done' };
    },
  };
  const commentHiders = answer === undefined ? {} : { bluesky: hider };
  const handle = hideComment({ ...deps, commentHiders, now: () => deps.now() });
  const read = () => deps.journal.read(removalJournal, id);
  const wanted = async () => {
    const removal = await read();
    return (removal && removalJournal.due?.(removal)) ?? [];
  };
  const item = async (): Promise<DueItem | undefined> => {
    const [one] = (await wanted()).filter(({ kind }) => kind === 'hide-comment');
    return one && { ...one, aggregate: 'removal', id };
  };
  // What is wanted of a channel, handled as often as it comes up.
  const run = async () => {
    const next = await item();
    return next && handle(next);
  };
  return { deps, id, url, asked, hider, item, read, handle, run };
};

it('hides what a person removed, once, and shows it again when they take it back', async () => {
  const { deps, id, url, asked, read, run } = await begin({ state: 'done' });
  await run();
  await run();
  expect(asked).toEqual([[url, true]]);
  expect(await read()).toMatchObject({ onChannel: 'hidden', state: 'unconfirmed' });
  await takeBackRemoval(deps, person('karin'), id);
  await run();
  expect(asked).toEqual([
    [url, true],
    [url, false],
  ]);
  expect(await read()).toMatchObject({ onChannel: 'shown', state: 'undone' });
});

it('asks for nothing by an item whose wish is over', async () => {
  const { deps, id, asked, item, handle, run } = await begin({ state: 'done' });
  const first = await item();
  await run();
  await takeBackRemoval(deps, person('karin'), id);
  await handle(first!);
  expect(asked).toHaveLength(1);
});

it('notes nothing of a decision that others have followed while the channel was asked', async () => {
  const { deps, id, read, item, hider, run, handle } = await begin({ state: 'done' });
  const first = await item();
  hider.setHidden = async (_, isHidden) => {
    hider.setHidden = async () => ({ state: 'done' });
    await takeBackRemoval(deps, person('karin'), id);
    deps.clock.now = new Date(deps.clock.now.getTime() + 60_000);
    await proposeRemoval(deps, person('karin'), id, { ground: 'threat', reason: 'Hot.' });
    return { state: isHidden ? 'done' : 'unknown' };
  };
  await handle(first!);
  expect(await read()).toMatchObject({ onChannel: 'shown', state: 'unconfirmed' });
  await run();
  expect(await read()).toMatchObject({ onChannel: 'hidden' });
});

it('leaves to a person what the channel refuses, or where there is no account', async () => {
  const refused = await begin({ state: 'refused', reason: 'credentials' });
  await refused.run();
  await refused.run();
  expect(refused.asked).toHaveLength(1);
  expect(await refused.read()).toMatchObject({ onChannel: 'shown', byHand: 'credentials' });
  const without = await begin(undefined);
  await without.run();
  expect(await without.read()).toMatchObject({ onChannel: 'shown', byHand: 'no-account' });
});

it('tries again what nobody can tell, when the channel says so or in a minute', async () => {
  const unknown = await begin({ state: 'unknown' });
  expect(await unknown.run()).toBe('2026-11-22T13:06:00.000Z');
  const retryAt = '2026-11-22T13:20:00.000Z';
  const busy = await begin({ state: 'refused', reason: 'limit', retryAt });
  expect(await busy.run()).toBe(retryAt);
  expect(await busy.read()).toMatchObject({ onChannel: 'shown' });
});

it('leaves what nobody can tell for a day to a person', async () => {
  const { deps, asked, read, run } = await begin({ state: 'unknown' });
  let again = await run();
  while (again) {
    const at = new Date(again);
    deps.now = () => at;
    again = await run();
  }
  expect(asked.length).toBeLessThan(60);
  expect(await read()).toMatchObject({ onChannel: 'shown', byHand: 'no-answer' });
});

it('wants nothing of a channel that hides nothing', async () => {
  const { asked, run } = await begin({ state: 'done' }, 'mastodon');
  await run();
  expect(asked).toEqual([]);
});
