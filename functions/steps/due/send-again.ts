import type { DueItem } from '#domain/due/due.ts';
import type { Statement } from '#domain/statement/statement.ts';
import type { StepDeps } from '../deps.ts';
import { appendTo } from '../read.ts';
import type { DueHandler } from './due.ts';

type SendAgainDeps = Pick<StepDeps, 'journal' | 'now'> & {
  workflow: Pick<StepDeps['workflow'], 'start'>;
};

/** A run that is under way tries by itself; should it die, somebody must still be there to look. */
const LOOK_AGAIN_MS = 5 * 60_000;

const overdue = ({ deliveries }: Statement, now: Date) =>
  deliveries
    .filter(({ state, retryAt }) => state === 'waiting' && retryAt && new Date(retryAt) <= now)
    .map(({ channel }) => channel);

/** Starts a run for the channels of a statement that take more now. */
export const sendAgain =
  (deps: SendAgainDeps): DueHandler =>
  async ({ id, key }: DueItem) => {
    const now = deps.now();
    let run: number | undefined;
    const statement = await appendTo(deps.journal, id, (current) => {
      run = undefined;
      const channels = overdue(current, now);
      if (current.status !== 'partly-published' || channels.length === 0) return [];
      run = current.run + 1;
      return [{ type: 'retried', data: { run, channels } }];
    });
    // Repeating it starts nothing twice, and what was not started the sweep starts.
    if (run !== undefined) await deps.workflow.start(id, run);
    const isUnderWay = statement.status === 'publishing';
    const isStillWanted = overdue(statement, now).some((channel) => channel === key);
    const again = new Date(now.getTime() + LOOK_AGAIN_MS).toISOString();
    return isUnderWay && isStillWanted ? again : undefined;
  };
