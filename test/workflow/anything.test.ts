import fc from 'fast-check';
import { expect, it } from 'vitest';
import { holdersFor } from '#domain/plan/mandate.ts';
import { approvedHash } from '#domain/statement/approved-hash.ts';
import { isOpen } from '#domain/statement/status.ts';
import { moment } from '#test/support/plan.ts';
import { plan, playbook, useWorlds } from '#test/support/workflow.ts';
import { type Answer, type ChannelMood, FakeDrafter } from '#test/support/workflow-outside.ts';
import { badDraft, goodDraft, RESIDUE } from '#test/support/workflow-words.ts';
import type { World } from '#test/support/workflow-world.ts';

const newWorld = useWorlds();
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const BUDGET_MS = 8_000;

const badThenGood: Answer = (request) =>
  (request.revision ? goodDraft : badDraft)(playbook)(request);

/** Something that people, time or misfortune do. */
type Deed = (world: World, id: string) => Promise<unknown>;

// Mostly those who may, so that much is approved.
const people = fc.constantFrom(
  ...([
    'spokesperson',
    'spokesperson',
    'spokesperson',
    'deputy',
    'deputy',
    'writer',
    'admin',
  ] as const),
);
const moods = fc.constantFrom<ChannelMood>('works', 'fails', 'loses-answer', 'swallows', 'breaks');
const waits = fc.constantFrom(MINUTE, 15 * MINUTE, 31 * MINUTE, 31 * MINUTE, 31 * MINUTE, 8 * DAY);
const severities = fc.constantFrom<1 | 2 | 3>(1, 2, 3);

const incidentOf = async (world: World, id: string) => (await world.read(id)).incidentId;

const simple: fc.Arbitrary<{ name: string; deed: Deed }> = fc.oneof(
  ...(['approve', 'approve', 'approve', 'approve', 'request-changes', 'reject'] as const).map(
    (decision) =>
      people.map((by) => ({
        name: `${by}: ${decision}`,
        deed: (world: World, id: string) => world.decide(id, by, decision, { comment: 'Kortare.' }),
      })),
  ),
  people.map((by) => ({
    name: `${by}: edit`,
    deed: (world: World, id: string) => world.edit(id, by),
  })),
  people.map((by) => ({
    name: `${by}: bad edit`,
    deed: (world: World, id: string) => world.edit(id, by, RESIDUE),
  })),
  ...(['withdraw', 'askNext', 'retry'] as const).map((action) =>
    fc.constant({ name: action, deed: (world: World, id: string) => world.act(action, id) }),
  ),
  fc.constant<{ name: string; deed: Deed }>({
    name: 'fact withdrawn',
    deed: async (world, id) =>
      world.unlessDead(async () =>
        world.fact(await incidentOf(world, id), 'f1', { status: 'withdrawn' }),
      ),
  }),
  severities.map((severity) => ({
    name: `severity ${severity}`,
    deed: async (world: World, id: string) =>
      world.unlessDead(async () => world.raise(await incidentOf(world, id), severity)),
  })),
);

const chance: fc.Arbitrary<{ name: string; deed: Deed }> = fc.oneof(
  waits.map((ms) => ({ name: `wait ${ms / MINUTE} min`, deed: (world: World) => world.pass(ms) })),
  fc.constant<{ name: string; deed: Deed }>({ name: 'sweep', deed: (world) => world.sweep() }),
  fc.constant<{ name: string; deed: Deed }>({ name: 'kill', deed: (world) => world.restart() }),
  moods.map((mood) => ({
    name: `newsroom ${mood}`,
    deed: async (world: World) => {
      world.channels['newsroom']!.mood = mood;
    },
  })),
  fc.integer({ min: 1, max: 25 }).map((writes) => ({
    name: `die after ${writes} more writes`,
    deed: async (world: World) => {
      let left = writes;
      world.crashesAt = ({ when }) => when === 'after' && --left === 0;
    },
  })),
);

const together = fc.tuple(simple, simple).map(([one, other]) => ({
  name: `${one.name} & ${other.name}`,
  deed: (world: World, id: string) => Promise.all([one.deed(world, id), other.deed(world, id)]),
}));

const step = fc.oneof(
  { arbitrary: simple, weight: 4 },
  { arbitrary: chance, weight: 3 },
  { arbitrary: together, weight: 1 },
);

const revive = async (world: World) => {
  if (!world.gate.isDead()) return;
  world.crashesAt = () => false;
  await world.restart();
};

/** What goes out was approved, word for word, by someone who may; and it goes out once. */
const assertOnlyApproved = async (world: World, id: string) => {
  const out = world.published(id);
  expect(out.length).toBeLessThanOrEqual(1);
  for (const {
    statementId,
    version,
    kind,
    language,
    nextUpdateAt,
    channel,
    title,
    text,
    hash,
  } of out) {
    const texts = [{ channel, title, text }];
    const words = approvedHash({ statementId, version, kind, language, nextUpdateAt, texts });
    expect(hash).toBe(words);
    const approvals = (await world.entries(id)).filter(
      ({ type, data }) => type === 'decided' && Object(data).decision === 'approve',
    );
    expect(approvals.map(({ data }) => Object(data).hash)).toEqual([words]);
    const question = { kind, language, channels: [channel], requestedBy: 'writer' };
    const holders = ([1, 2, 3] as const).flatMap((severity) =>
      holdersFor(plan, { ...question, severity, legalHold: false }, moment()).map(
        ({ person }) => person,
      ),
    );
    expect(holders).toContain(approvals[0]?.by);
    expect(approvals[0]?.by).not.toBe('writer');
  }
};

const assertEndsOrWaits = async (world: World, id: string) => {
  world.crashesAt = () => false;
  await revive(world);
  world.channels['newsroom']!.mood = 'works';
  await world.sweep();
  await world.pass(2 * MINUTE);
  expect(['drafting', 'publishing']).not.toContain(await world.status(id));
  await world.pass(9 * DAY);
  expect(isOpen((await world.read(id)).status)).toBe(false);
};

it('whatever happens in whatever order, only what was approved goes out, once, and it ends', async () => {
  let tried = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 9, size: 'max' }), async (steps) => {
      const world = await newWorld({ drafter: new FakeDrafter([badThenGood]) });
      const id = await world.request();
      for (const { deed } of steps) {
        await deed(world, id);
        await revive(world);
        await assertOnlyApproved(world, id);
      }
      await assertEndsOrWaits(world, id);
      await assertOnlyApproved(world, id);
      tried += 1;
      await world.close();
    }),
    { numRuns: 1_000, interruptAfterTimeLimit: BUDGET_MS },
  );
  // An interrupted search passes even if nothing was tried.
  expect(tried).toBeGreaterThan(0);
});
