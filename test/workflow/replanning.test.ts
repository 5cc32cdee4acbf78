import { describe, expect, it } from 'vitest';
import { planVersion } from '#domain/plan/plan.ts';
import { PLAN_ID, planJournal, planSeen } from '#domain/plan/plan-journal.ts';
import { ok } from '#domain/values/result.ts';
import { planWith, useWorlds } from '#test/support/workflow.ts';
import type { World } from '#test/support/workflow-world.ts';

const newWorld = useWorlds();

const asked = async (world: World, id: string) =>
  (await world.read(id)).rounds.map(({ people }) => people.join(' '));

/** A deployment of another plan: it is journalled, the process starts again, the sweep looks once. */
const deploy = async (world: World, plan: World['plan']) => {
  await world.deps.journal.append(planJournal, PLAN_ID, 'talan', (state) =>
    ok(planSeen(state, plan)),
  );
  await world.replan(plan);
};

describe('a plan that changes while people are asked', () => {
  it('moves the question at once to who holds the mandate now', async () => {
    const world = await newWorld();
    const id = await world.request();
    expect(await asked(world, id)).toEqual(['spokesperson']);
    await deploy(
      world,
      planWith((draft) => {
        draft.people = draft.people.filter((person) => person.id !== 'spokesperson');
        draft.crisisGroup = ['deputy'];
        delete draft.fourEyes;
        draft.mandates = draft.mandates.map((mandate) => ({
          ...mandate,
          person: 'deputy',
          deputies: [],
        }));
      }),
    );
    expect(await asked(world, id)).toEqual(['spokesperson', 'deputy']);
    expect(world.notifier.sent.at(-1)).toBe('asked deputy');
    expect(await world.decide(id, 'deputy')).toBe('ok');
  });

  it('goes on asking who still holds it, once on record under the new version', async () => {
    const world = await newWorld();
    const id = await world.request();
    const plan = planWith((draft) => {
      draft.retention = 'P100D';
    });
    await deploy(world, plan);
    await world.sweep();
    await world.sweep();
    expect(await asked(world, id)).toEqual(['spokesperson']);
    expect((await world.read(id)).rounds[0]?.planVersion).toBe(planVersion(plan));
    const types = await world.journalled(id);
    expect(types.filter((type) => type === 'plan-changed')).toHaveLength(1);
    expect(world.notifier.sent).toEqual(['asked spokesperson']);
  });
});
