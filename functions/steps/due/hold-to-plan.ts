import { isHeld } from '#domain/freeze/held.ts';
import { isApprovedAsDemanded } from '#domain/statement/approval/approved.ts';
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

// By the time of the decision, so that an item which is put there anew falls together with the one that was put off.
const nextLook = (decidedAt: string | undefined, now: Date): string => {
  const from = decidedAt ? Date.parse(decidedAt) : 0;
  const looks = Math.floor((now.getTime() - from) / EVERY_MS) + 1;
  return new Date(from + looks * EVERY_MS).toISOString();
};

/**
 * Holds the approval of scheduled words against plan, incident and rules of now, until their time comes: where it no
 * longer covers them it lapses at once, so that those who are to approve are asked while they can still answer. What
 * lies on ice is left alone as long as it does.
 */
export const holdToPlan =
  (deps: HoldDeps): DueHandler =>
  async ({ id }) => {
    let run: number | undefined;
    const { status, publishAt, decision } = await appendTo(
      deps.journal,
      id,
      async (current, read) => {
        run = undefined;
        // What was tampered with is not for people to approve again.
        if (current.status !== 'scheduled' || !isApprovedAsDemanded(current)) return [];
        if (await isHeld(read, current)) return [];
        const grounds = await groundsNow(deps, current, read);
        const changes = await changedSinceApproval(deps, current, grounds, read);
        if (changes.length === 0) return [];
        run = current.run + 1;
        return [{ type: 'approval-lapsed', data: { changes, run } }];
      },
    );
    // What was not started the sweep starts.
    if (run !== undefined) await deps.workflow.start(id, run);
    const again = nextLook(decision?.at, deps.now());
    return status === 'scheduled' && publishAt && again < publishAt ? again : undefined;
  };
