import { expect, it } from 'vitest';
import { ModelFailure } from '#domain/draft/draft.ts';
import type { Metric } from '#domain/observe/metrics.ts';
import { playbook, useWorlds } from '#test/support/workflow.ts';
import { FakeDrafter } from '#test/support/workflow-outside.ts';
import { badDraft } from '#test/support/workflow-words.ts';
import type { World } from '#test/support/workflow-world.ts';

const newWorld = useWorlds();
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const values = (world: World, metric: Metric) =>
  world.measured.filter((one) => one.metric === metric).map(({ value, by }) => by ?? value);

it('a draft of a failing model: how long it took, and why the playbook wrote', async () => {
  const drafter = new FakeDrafter([]);
  const world = await newWorld({ drafter });
  drafter.answers = [
    () => {
      world.clock.advance(1500);
      throw new ModelFailure('server-error');
    },
  ];
  await world.request();
  expect(values(world, 'DraftingTime')).toEqual([1500]);
  expect(values(world, 'Fallbacks')).toEqual([{ reason: 'server-error' }]);
});

it('without a model the playbook falls back from nothing', async () => {
  const world = await newWorld();
  await world.request();
  expect(values(world, 'DraftingTime')).toHaveLength(1);
  expect(values(world, 'Fallbacks')).toEqual([]);
});

it('what the rules find in each version, none included', async () => {
  const world = await newWorld({ drafter: new FakeDrafter([badDraft(playbook)]) });
  const id = await world.request();
  const { version } = await world.read(id);
  const found = values(world, 'Findings');
  expect(found).toHaveLength(version);
  expect(found[0]).toBeGreaterThan(0);
  expect(found.at(-1)).toBe(0);
});

it('the time from request to approval, once, however often the decision is sent', async () => {
  const world = await newWorld();
  const id = await world.request();
  await world.pass(2 * MINUTE);
  await world.decide(id, 'spokesperson');
  await world.decide(id, 'spokesperson');
  expect(values(world, 'TimeToApproval')).toEqual([120]);
  const rejected = await world.request();
  await world.decide(rejected, 'spokesperson', 'reject');
  expect(values(world, 'TimeToApproval')).toEqual([120]);
});

it.each(['fails', 'swallows'] as const)('a channel that %s', async (mood) => {
  const world = await newWorld({ channels: ['newsroom', 'x'] });
  if (world.channels['x']) world.channels['x'].mood = mood;
  const id = await world.request({ channels: ['newsroom', 'x'] });
  await world.decide(id, 'spokesperson');
  await world.pass(4 * MINUTE);
  expect(values(world, 'ChannelFailures')).toEqual([{ channel: 'x' }]);
});

it('a notice that could not be sent', async () => {
  const world = await newWorld();
  world.notifier.isDown = true;
  await world.request();
  expect(values(world, 'ChannelFailures')).toEqual([{ channel: 'mail' }]);
});

it('a question that nobody answers, once', async () => {
  const world = await newWorld();
  await world.request();
  expect(values(world, 'Unanswered')).toEqual([]);
  await world.pass(DAY);
  expect(values(world, 'Unanswered')).toEqual([1]);
});

it('what the sweep mends', async () => {
  const world = await newWorld();
  const { start } = world.deps.workflow;
  world.deps.workflow.start = () => Promise.reject(new Error('Step Functions is away'));
  await world.request();
  world.deps.workflow.start = start;
  await world.sweep();
  await world.sweep();
  expect(values(world, 'SweepMends')).toEqual([1]);
});
