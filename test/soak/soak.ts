import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ModelFailure } from '#domain/draft/draft.ts';
import { verifyJournal } from '#domain/journal/verify-journal.ts';
import { waitingFor } from '#domain/statement/approval/waiting-for.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { isOpen, isWaiting, type Status } from '#domain/statement/status.ts';
import { severalAtOnce } from '#domain/values/several-at-once.ts';
import { useWorlds } from '#test/support/workflow.ts';
import { badThenGood, plans, requests, simple } from '#test/support/workflow-deeds.ts';
import { type Answer, type ChannelMood, FakeDrafter } from '#test/support/workflow-outside.ts';
import {
  assertHashedAsFolded,
  assertOnlyApproved,
  assertReplays,
  revive,
} from '#test/support/workflow-promises.ts';
import type { World } from '#test/support/workflow-world.ts';
import { mend } from './mend.ts';

// One hour by the moved clock, or TALAN_SOAK_HOURS: random people, kills, a model and a channel that fail.
// At its end each statement is accounted for. TALAN_SOAK_SEED repeats a run.

const newWorld = useWorlds();
const SECOND = 1_000;
const HOUR = 3_600 * SECOND;
const DAY = 24 * HOUR;
const MAX_STEP_SECONDS = 15;
// People would not have more open at once either.
const MAX_OPEN = 25;
const READ_AT_ONCE = 16;
// A mended statement is asked for once more, and where two have to approve, once for each.
const LAST_ROUNDS = 4;
const LOOK_MINUTES = 5;
const hours = Number(process.env['TALAN_SOAK_HOURS'] ?? 1);
const seed = Number(process.env['TALAN_SOAK_SEED'] ?? randomInt(2 ** 31));

type Misfortune = (world: World) => Promise<unknown> | unknown;

const moods: readonly ChannelMood[] = [
  'works',
  'works',
  'works',
  'fails',
  'loses-answer',
  'swallows',
  'breaks',
];

const away: Answer = () => {
  throw new ModelFailure('unreachable');
};
const modelMoods: readonly Answer[] = [badThenGood, badThenGood, away];

const misfortunes: Record<string, (chance: (below: number) => number) => Misfortune> = {
  kills: () => (world) => world.restart(),
  'deaths in the middle of writing': (chance) => (world) => {
    let left = 1 + chance(25);
    world.crashesAt = ({ when }) => when === 'after' && --left === 0;
  },
  'changes of the channel’s mood': (chance) => (world) => {
    const newsroom = world.channels['newsroom'];
    if (newsroom) newsroom.mood = moods[chance(moods.length)] ?? 'works';
  },
  'changes of the model’s mood': (chance) => (world) => {
    if (world.drafter) world.drafter.answers = [modelMoods[chance(modelMoods.length)] ?? away];
  },
  'new plans': (chance) => (world) => {
    const all = Object.values(plans);
    return world.replan(all[chance(all.length)] ?? plans.example);
  },
};

const count = (counts: Map<string, number>, what: string): void => {
  counts.set(what, (counts.get(what) ?? 0) + 1);
};

// A database answers so many at once; over hours there are many hundreds.
const idsOf = async (world: World, isMeant: (status: Status) => boolean): Promise<string[]> => {
  const found = new Set<string>();
  await severalAtOnce(world.written, READ_AT_ONCE, async (id) => {
    if (isMeant((await world.read(id)).status)) found.add(id);
  });
  return [...world.written].filter((id) => found.has(id));
};

/** Whoever is asked about a statement approves what they see; where the rules stop it, a writer mends it first. */
const approve = async (
  world: World,
  id: string | undefined,
  chance: (below: number) => number,
): Promise<string> => {
  const statement = id === undefined ? undefined : await world.read(id);
  const people = statement && waitingFor(statement)?.people;
  const by = people?.[chance(people.length || 1)];
  if (!statement || by === undefined) return 'nobody is asked';
  const answer = await world.decide(statement.id, by);
  if (answer !== 'blocking-findings') return answer;
  return `${answer}, and a writer mends them: ${await mend(world, statement)}`;
};

/** Where a statement ended, and why: what became of each channel that it is not out on. */
const endOf = ({ status, failure, deliveries }: Statement): string => {
  const missed = deliveries.filter(({ state }) => !['published', 'by-hand'].includes(state));
  const why = missed.map(({ channel, state, reason }) => [channel, state, reason].join(' ').trim());
  return [status, failure, ...why].filter(Boolean).join(': ');
};

const table = (title: string, counts: ReadonlyMap<string, number>): string =>
  [
    `\n${title}`,
    ...[...counts].toSorted().map(([what, n]) => `  ${String(n).padStart(5)}  ${what}`),
  ].join('\n');

it('hours of people, kills and faults', async () => {
  const [deeds, ends] = [new Map<string, number>(), new Map<string, number>()];
  const sample = <Value>(arbitrary: fc.Arbitrary<Value>, at: number): Value => {
    const [value] = fc.sample(arbitrary, { seed: seed + at, numRuns: 1 });
    if (value === undefined) throw new Error('Nothing sampled');
    return value;
  };
  const world = await newWorld({ plan: plans.example, drafter: new FakeDrafter([badThenGood]) });
  const end = world.clock.now().getTime() + hours * HOUR;

  for (let at = 0; world.clock.now().getTime() < end; at += 1) {
    const chance = (below: number) =>
      sample(fc.integer({ min: 0, max: below - 1 }), at * 31 + below);
    const open = await idsOf(world, isOpen);
    const which = chance(100);
    if (open.length === 0 || (which < 25 && open.length < MAX_OPEN)) {
      await world.unlessDead(() => world.request(sample(requests, at)));
      count(deeds, 'requests');
    } else if (which < 70) {
      const waiting = await idsOf(world, isWaiting);
      count(
        deeds,
        `who is asked approves: ${await approve(world, waiting[chance(waiting.length || 1)], chance)}`,
      );
    } else if (which < 87) {
      const id = open[chance(open.length)] ?? '';
      const { name, deed } = sample(simple, at);
      await deed(world, id);
      count(
        deeds,
        `people: ${name.replace(/^\w+: /, '').replace(/(edit promising|hand over|legal hold|severity).*/, '$1')}`,
      );
    } else {
      const names = Object.keys(misfortunes);
      const name = names[chance(names.length)] ?? '';
      await misfortunes[name]?.(chance)(world);
      count(deeds, `misfortune: ${name}`);
    }
    await revive(world);
    await world.pass((1 + chance(MAX_STEP_SECONDS)) * SECOND);
    await revive(world);
    if (chance(10) === 0) await world.sweep();
    await revive(world);
  }

  world.crashesAt = () => false;
  for (const channel of Object.values(world.channels)) channel.mood = 'works';
  await world.sweep();
  // The desk answers what is left before it goes home: words that were mended are asked for anew.
  for (let round = 0; round < LAST_ROUNDS; round += 1) {
    for (const id of await idsOf(world, isWaiting))
      count(deeds, `at the end, who is asked approves: ${await approve(world, id, () => 0)}`);
    await world.pass(SECOND);
  }
  // What nobody could tell is looked up, and a writer tries once more what failed while the channel did.
  await world.passWithDue(LOOK_MINUTES);
  for (const id of await idsOf(world, (status) => status === 'failed'))
    count(deeds, `at the end, a writer retries: ${await world.act('retry', id)}`);
  await world.pass(9 * DAY);

  let [published, entries, decided] = [0, 0, 0];
  for (const id of world.written) {
    const statement = await world.read(id);
    count(ends, endOf(statement));
    if (statement.decision) decided += 1;
    expect(isOpen(statement.status)).toBe(false);
    await assertOnlyApproved(world, id);
    await assertHashedAsFolded(world, id);
    await assertReplays(world, id);
    const verdicts = verifyJournal(await world.exported(id));
    expect(verdicts.filter(({ verdict }) => verdict !== 'intact')).toEqual([]);
    published += world.published(id).length;
    entries += verdicts.length;
  }
  console.log(
    [
      `Seed ${seed}: ${world.written.size} statements, ${entries} entries intact, ${published} published word for word, ${decided} decided.`,
      table('What happened', deeds),
      table('Where the statements ended', ends),
    ].join('\n'),
  );
  // Who does what the findings say comes to words that can be approved.
  expect([...deeds.keys()].filter((deed) => deed.includes('not mended'))).toEqual([]);
  // What was approved is out once the channel works, or the record says why it may not be.
  expect([...ends.keys()].filter((end) => /unknown|refused/u.test(end))).toEqual([]);
  // Otherwise the run has shown little of what goes out.
  expect(decided).toBeGreaterThan(world.written.size / 2);
  expect(published).toBeGreaterThan(world.written.size / 4);
});
