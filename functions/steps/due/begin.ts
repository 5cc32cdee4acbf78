import { isHeld } from '#domain/freeze/held.ts';
import { isTooLateToBegin } from '#domain/statement/schedule.ts';
import type { StepDeps } from '../deps.ts';
import { notify } from '../notify.ts';
import { appendTo } from '../read.ts';
import type { DueHandler } from './due.ts';

type BeginDeps = Pick<StepDeps, 'journal' | 'notifier' | 'plan' | 'log' | 'metrics' | 'now'> & {
  workflow: Pick<StepDeps['workflow'], 'start'>;
};

/**
 * Starts the run that publishes a scheduled statement. Where its time is past, or ordinary
 * posts are frozen, nothing goes out: the requester is told.
 */
export const begin =
  (deps: BeginDeps): DueHandler =>
  async ({ id }) => {
    let run: number | undefined;
    const statement = await appendTo(deps.journal, id, async (current, read) => {
      run = undefined;
      if (current.status !== 'scheduled') return [];
      const isLost = isTooLateToBegin(current, deps.now()) || (await isHeld(read, current));
      if (isLost) return [{ type: 'missed', data: {} }];
      run = current.run + 1;
      return [{ type: 'began', data: { run } }];
    });
    if (statement.status === 'missed') {
      await notify(deps, statement, [{ person: statement.requestedBy, purpose: 'missed' }]);
    }
    // What was not started the sweep starts.
    if (run !== undefined) await deps.workflow.start(id, run);
    return undefined;
  };
