import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Entry } from '#domain/journal/entry.ts';
import { replay } from '#domain/journal/replay.ts';
import type { Plan } from '#domain/plan/plan.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { isOpen } from '#domain/statement/status.ts';
import { approvedHash, contentOf } from '#domain/statement/version/approved-hash.ts';
import { plan, planWith, playbook, useWorlds } from '#test/support/workflow.ts';
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

/** The example plan with a second deputy, and changes; who holds which role never changes. */
const variant = (change: (draft: Plan) => void): Plan =>
  planWith((draft) => {
    draft.people.push({ ...draft.people[1]!, id: 'third', name: 'Exempel Tredje' });
    draft.mandates[0]!.deputies = ['deputy', 'third'];
    change(draft);
  });

const plans = {
  example: variant(() => {}),
  'for two people': variant((draft) => {
    draft.fourEyes = { severities: [1, 2, 3], kinds: ['holding'] };
  }),
  'with reviews': variant((draft) => {
    draft.legalReview = { ...plan.legalReview!, kinds: ['holding'] };
  }),
  'with an absence': variant((draft) => {
    const [from, to] = ['2026-11-22T00:00:00.000Z', '2026-11-24T00:00:00.000Z'];
    draft.absences = [{ person: 'spokesperson', from, to }];
  }),
  'without the deputy': variant((draft) => {
    draft.mandates[0]!.deputies = ['third'];
  }),
};

// Mostly those who may, so that much is approved.
const people = fc.constantFrom(
  ...([
    'spokesperson',
    'spokesperson',
    'spokesperson',
    'deputy',
    'deputy',
    'third',
    'legal',
    'legal',
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
  people.chain((by) =>
    fc.constantFrom(promised, null).map((nextUpdateAt) => ({
      name: `${by}: edit promising ${nextUpdateAt}`,
      deed: (world: World, id: string) => world.edit(id, by, undefined, { nextUpdateAt }),
    })),
  ),
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
  fc.constantFrom('spokesperson', 'deputy', 'third', 'legal').chain((by) =>
    fc.constantFrom('deputy', 'third', undefined).map((to) => ({
      name: `${by}: hand over to ${to}`,
      deed: (world: World) => world.handOver(by, 40 * MINUTE, to),
    })),
  ),
  people.map((by) => ({ name: `${by}: take back`, deed: (world: World) => world.takeBack(by) })),
  fc.boolean().map((hold) => ({
    name: `legal hold ${hold}`,
    deed: async (world: World, id: string) =>
      world.unlessDead(async () => world.hold(await incidentOf(world, id), hold)),
  })),
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
  fc.constantFrom(...Object.entries(plans)).map(([name, changed]) => ({
    name: `plan ${name}`,
    deed: (world: World) => world.replan(changed),
  })),
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

const promised = '2026-11-30T12:00:00.000Z';
const ownWords = {
  texts: [{ channel: 'newsroom', title: 'Strömavbrott', text: 'Strömmen är borta i Exempelstad.' }],
};

/** Drafted or a person's own words, with a promised time or without. */
const requests = fc.constantFrom<object>(
  {},
  {},
  { nextUpdateAt: promised },
  { ...ownWords, nextUpdateAt: promised },
  { ...ownWords, nextUpdateAt: undefined },
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

const approvers = ['spokesperson', 'deputy', 'third'];

/** One approval ends it; all that the plan demanded then is there, each from someone else who may. */
const assertEnough = (answers: readonly Entry[]) => {
  const decisions = answers.filter(({ type }) => type === 'decided');
  expect(decisions).toHaveLength(1);
  const isReview = ({ data }: Entry) => Object(data).purpose === 'legal';
  const reviewers = answers.filter(isReview).map(({ by }) => by);
  const holders = answers.filter((answer) => !isReview(answer)).map(({ by }) => by);
  for (const by of reviewers) expect(by).toBe('legal');
  for (const by of holders) expect(approvers).toContain(by);
  const needed: string[] = Object(decisions[0]?.data).needed;
  if (needed.includes('legal')) expect(reviewers).not.toEqual([]);
  if (needed.includes('second')) expect(new Set(holders).size).toBeGreaterThanOrEqual(2);
};

/** The hash that people approve is that of the words, and of the promised time, that stand there. */
const assertHashedAsFolded = async (world: World, id: string) => {
  const statement = await world.read(id);
  if (statement.version > 0) expect(statement.hash).toBe(approvedHash(contentOf(statement)));
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
    const answers = (await world.entries(id)).filter(
      ({ type, data }) => type === 'cleared' || Object(data).decision === 'approve',
    );
    const over = answers.filter(({ data }) => Object(data).hash === words);
    expect(answers.filter(({ type }) => type === 'decided')).toHaveLength(1);
    assertEnough(over);
  }
};

/** The journal alone, folded anew by the shapes of its events, gives what the head says. */
const assertReplays = async (world: World, id: string) => {
  const replayed = replay(statementJournal, await world.exported(id));
  expect(replayed).toEqual({ state: await world.read(id) });
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
    fc.asyncProperty(
      requests,
      fc.array(step, { minLength: 2, maxLength: 9, size: 'max' }),
      async (request, steps) => {
        const world = await newWorld({
          plan: plans.example,
          drafter: new FakeDrafter([badThenGood]),
        });
        const id = await world.request(request);
        for (const { deed } of steps) {
          await deed(world, id);
          await revive(world);
          await assertOnlyApproved(world, id);
          await assertHashedAsFolded(world, id);
        }
        await assertEndsOrWaits(world, id);
        await assertOnlyApproved(world, id);
        await assertReplays(world, id);
        tried += 1;
        await world.close();
      },
    ),
    { numRuns: 1_000, interruptAfterTimeLimit: BUDGET_MS },
  );
  // An interrupted search passes even if nothing was tried.
  expect(tried).toBeGreaterThan(0);
});
