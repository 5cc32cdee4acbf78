import fc from 'fast-check';
import { it } from 'vitest';
import { useWorlds } from '#test/support/workflow.ts';
import {
  approvedAndPlanned,
  badThenGood,
  forLater,
  otherRequests,
  plans,
  requests,
  step,
} from '#test/support/workflow-deeds.ts';
import { FakeDrafter } from '#test/support/workflow-outside.ts';
import {
  assertEndsOrWaits,
  assertHashedAsFolded,
  assertOnlyApproved,
  assertReplays,
  revive,
} from '#test/support/workflow-promises.ts';

const newWorld = useWorlds();
const BUDGET_MS = 8_000;

// An interrupted search passes even if nothing was tried: one is tried in any case.
const search = async <Case>(
  anything: fc.IAsyncProperty<Case>,
  budgetMs: number,
  examples: Case[] = [],
) => {
  await fc.assert(anything, { numRuns: Math.max(1, examples.length), examples });
  await fc.assert(anything, { numRuns: 1_000, interruptAfterTimeLimit: budgetMs });
};

it('whatever happens in whatever order, only what was approved goes out, once, and it ends', async () => {
  const anything = fc.asyncProperty(
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
      await world.close();
    },
  );
  await search(anything, BUDGET_MS);
});

it('what is hashed is what folds, for words of any kind, for any time, planned anew or not', async () => {
  const anything = fc.asyncProperty(
    otherRequests,
    fc.array<(typeof approvedAndPlanned)[number]>(
      fc.oneof(step, fc.constantFrom(...approvedAndPlanned)),
      { minLength: 2, maxLength: 7 },
    ),
    async (request, steps) => {
      const world = await newWorld({ plan: plans.example });
      const id = await world.request(request);
      for (const { deed } of steps) {
        await deed(world, id);
        await revive(world);
        await assertHashedAsFolded(world, id);
      }
      await assertEndsOrWaits(world, id);
      await assertReplays(world, id);
      await world.close();
    },
  );
  await search(anything, BUDGET_MS / 2, [[forLater, [...approvedAndPlanned]]]);
});
