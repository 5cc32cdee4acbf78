import fc from 'fast-check';
import { it } from 'vitest';
import { useWorlds } from '#test/support/workflow.ts';
import { badThenGood, plans, requests, step } from '#test/support/workflow-deeds.ts';
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
  // An interrupted search passes even if nothing was tried: one is tried in any case.
  await fc.assert(anything, { numRuns: 1 });
  await fc.assert(anything, { numRuns: 1_000, interruptAfterTimeLimit: BUDGET_MS });
});
