import fc from 'fast-check';
import { expect, it } from 'vitest';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { TALAN } from '#domain/journal/entry.ts';
import type { Found, Posted, Publisher } from '#domain/publish/publisher.ts';
import type { StatementChange } from '#domain/statement/events/statement-events.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { ok } from '#domain/values/result.ts';
import { checkPost } from '#steps/due/check-post.ts';
import { publish } from '#steps/publish.ts';
import { begunJournal } from '#test/support/begun-journal.ts';
import { incident } from '#test/support/incident.ts';
import { mandate, planWith } from '#test/support/plan.ts';
import * as build from '#test/support/statement.ts';
import { rules } from '#test/web/rules.ts';

const asked = build.awaiting();
const decision = build.decidedTo(asked, 'approve');
const approved = build.step(
  asked,
  { ...decision, data: { ...decision.data, legalHold: false } },
  { by: 'spokesperson' },
);
const at = build.minutes(5).toISOString();
const byTalan = { at, by: TALAN };
const tried = build.step(approved, { type: 'intended', data: { channel: 'x' } }, byTalan);
const leftAs = (state: 'waiting' | 'failed' | 'unknown') =>
  build.step(tried, { type: 'receipt', data: { channel: 'x', state } }, byTalan);

/** A channel with what it answers; a look is as old as its beginning, however long its answer takes. */
const createChannel = (answers: { post: Posted; found: Found }) => {
  const state = { posts: 0, onLook: async () => {} };
  const x: Publisher = {
    isRepeatable: false,
    publish: async () => {
      state.posts += 1;
      return answers.post;
    },
    find: async () => {
      const isPosted = state.posts > 0;
      const { onLook } = state;
      state.onLook = async () => {};
      await onLook();
      return isPosted ? answers.found : { state: 'absent' };
    },
  };
  return { state, x };
};

const createWorld = (
  left: 'waiting' | 'failed' | 'unknown',
  answers: { post: Posted; found: Found },
) => {
  const clock = { now: build.minutes(10) };
  const now = () => clock.now;
  const about = incident();
  const start = leftAs(left);
  const journal = begunJournal(
    now,
    [statementJournal, start.id, start],
    [incidentJournal, 'i1', about],
  );
  const { state, x } = createChannel(answers);
  const deps = {
    ...{ journal, plan: planWith(mandate()), rules, now, publishers: { x } },
    ...{ anchors: { add: async () => {} }, log: { warn: () => {} } },
    metrics: { add: () => {} },
  };
  return {
    channel: state,
    caution: (isOn: boolean) => {
      about.legalHold = isOn;
    },
    pass: () => {
      clock.now = new Date(clock.now.getTime() + 90_000);
    },
    run: () => publish(deps)({ statementId: start.id, channel: 'x', since: null }),
    lookAgain: () =>
      checkPost({ ...deps, postKeepers: { x } })({
        ...{ kind: 'check-post', aggregate: 'statement', id: start.id, key: 'x', at },
      }),
    append: async (...events: StatementChange[]) => {
      await journal.append(statementJournal, start.id, TALAN, () => ok(events));
    },
    delivery: async () =>
      (await journal.read(statementJournal, start.id))?.deliveries.find(
        ({ channel }) => channel === 'x',
      ),
  };
};

const notYetSeen: Found = { state: 'too-early', askAgainAt: build.minutes(11).toISOString() };
const nobodyKnows = { post: { state: 'unknown' }, found: notYetSeen } as const;

it('says nothing on an old look of a channel that was posted to meanwhile', async () => {
  const world = createWorld('waiting', nobodyKnows);
  world.caution(true);
  world.channel.onLook = async () => {
    world.caution(false);
    await world.run();
  };
  await world.run();
  expect(world.channel.posts).toBe(1);
  expect(await world.delivery()).toMatchObject({ state: 'waiting', tries: 2 });
});

it('posts nothing on grounds that have changed while it looked', async () => {
  const world = createWorld('waiting', nobodyKnows);
  world.channel.onLook = async () => {
    world.caution(true);
  };
  await world.run();
  expect(world.channel.posts).toBe(0);
  expect(await world.delivery()).toMatchObject({ state: 'failed', reason: 'basis-changed' });
});

it('says nothing of a post that was tried again while the last one was looked for', async () => {
  const world = createWorld('unknown', nobodyKnows);
  world.channel.onLook = () =>
    world.append(
      ...[
        { type: 'receipt', data: { channel: 'x', state: 'failed' } } as const,
        { type: 'intended', data: { channel: 'x' } } as const,
        { type: 'receipt', data: { channel: 'x', state: 'unknown' } } as const,
      ],
    );
  await world.lookAgain();
  expect(await world.delivery()).toMatchObject({ state: 'unknown', tries: 2 });
});

const posts: Posted[] = [
  { state: 'unknown' },
  { state: 'published', url: 'https://x.com/exempel/status/1' },
];
const seen: Found[] = [
  notYetSeen,
  { state: 'unknown' },
  { state: 'published', url: 'https://x.com/exempel/status/1' },
];

const move = fc.constantFrom('caution', 'calm', 'run', 'look', 'pass');

it('calls nothing failed that was posted, in whatever order two run and the grounds change', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('waiting', 'failed', 'unknown'),
      fc.constantFrom(...posts),
      fc.constantFrom(...seen),
      fc.array(move, { maxLength: 6 }),
      fc.array(move, { maxLength: 4 }),
      async (left, post, found, moves, meanwhile) => {
        const world = createWorld(left, { post, found });
        const steps = {
          caution: async () => world.caution(true),
          calm: async () => world.caution(false),
          run: world.run,
          look: world.lookAgain,
          pass: async () => world.pass(),
        };
        world.channel.onLook = async () => {
          for (const each of meanwhile) await steps[each]();
        };
        for (const each of moves) await steps[each]();
        expect(world.channel.posts).toBeLessThanOrEqual(1);
        if (world.channel.posts === 1) expect((await world.delivery())?.state).not.toBe('failed');
      },
    ),
    { numRuns: 2000 },
  );
});
