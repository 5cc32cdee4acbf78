import { isHeld } from '#domain/freeze/held.ts';
import { isApprovedAsDemanded } from '#domain/statement/approval/clearances.ts';
import { type ComparingDeps, changedSinceApproval, groundsNow } from '../changed-since-approval.ts';
import type { StepDeps } from '../deps.ts';
import { appendTo } from '../read.ts';
import type { DueHandler } from './due.ts';

/** What holding scheduled words against what they rest on needs. */
export type HoldDeps = ComparingDeps & {
  journal: StepDeps['journal'];
  workflow: Pick<StepDeps['workflow'], 'start'>;
};

/** Facts, plan and rules may change at any time, and people need some to answer. */
const EVERY_MS = 15 * 60_000;

/**
 * Holds the approval of scheduled words against plan, incident and rules of now, until their time comes: where it no
 * longer covers them it lapses at once, so that those who are to approve are asked while they can still answer. What
 * lies on ice is left alone as long as it does.
 */
export const holdToPlan =
  (deps: HoldDeps): DueHandler =>
  async ({ id }) => {
    let run: number | undefined;
    const { status, publishAt } = await appendTo(deps.journal, id, async (current, read) => {
      run = undefined;
      // What was tampered with is not for people to approve again.
      if (current.status !== 'scheduled' || !isApprovedAsDemanded(current)) return [];
      if (await isHeld(read, current)) return [];
      const grounds = await groundsNow(deps, current, read);
      const changes = await changedSinceApproval(deps, current, grounds, read);
      if (changes.length === 0) return [];
      run = current.run + 1;
      return [{ type: 'approval-lapsed', data: { changes, run } }];
    });
    // What was not started the sweep starts.
    if (run !== undefined) await deps.workflow.start(id, run);
    const again = new Date(deps.now().getTime() + EVERY_MS).toISOString();
    return status === 'scheduled' && publishAt && again < publishAt ? again : undefined;
  };
