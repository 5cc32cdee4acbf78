import { isHeld } from '#domain/freeze/held.ts';
import { demandsMore } from '#domain/statement/approval/changes.ts';
import type { StepDeps } from '../deps.ts';
import { appendTo } from '../read.ts';
import type { DueHandler } from './due.ts';

type HoldDeps = Pick<StepDeps, 'journal' | 'plan' | 'now'> & {
  workflow: Pick<StepDeps['workflow'], 'start'>;
};

/** A plan may be deployed at any time, and people need some to answer. */
const EVERY_MS = 15 * 60_000;

/**
 * Holds the approval of scheduled words against the plan of now, until their time comes: where the plan demands more,
 * the approval lapses at once, so that those whom it names are asked while they can still answer. What lies on ice is
 * left alone as long as it does.
 */
export const holdToPlan =
  (deps: HoldDeps): DueHandler =>
  async ({ id }) => {
    let run: number | undefined;
    const { status, publishAt } = await appendTo(deps.journal, id, async (current, read) => {
      run = undefined;
      if (current.status !== 'scheduled' || !demandsMore(current, deps.plan)) return [];
      if (await isHeld(read, current)) return [];
      run = current.run + 1;
      return [{ type: 'approval-lapsed', data: { changes: [{ what: 'plan-demands-more' }], run } }];
    });
    // What was not started the sweep starts.
    if (run !== undefined) await deps.workflow.start(id, run);
    const again = new Date(deps.now().getTime() + EVERY_MS).toISOString();
    return status === 'scheduled' && publishAt && again < publishAt ? again : undefined;
  };
