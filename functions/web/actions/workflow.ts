import type { ListFilter } from '#domain/journal/journal.ts';
import { wholeList } from '#domain/journal/whole-list.ts';
import { errorName } from '#domain/observe/log.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { isWaiting } from '#domain/statement/status.ts';
import { severalAtOnce } from '#domain/values/several-at-once.ts';
import { wakeStatement } from '#domain/workflow/workflow.ts';
import type { WebDeps } from '../deps.ts';

/**
 * Starts a run. The journal says already that it is to run, so a failure is logged and left to the
 * sweep: the action of the person has succeeded.
 */
export const startRun = async (deps: WebDeps, statementId: string, run: number): Promise<void> => {
  try {
    await deps.workflow.start(statementId, run);
  } catch (error) {
    deps.log.warn('WORKFLOW_START_FAILED', { statementId, run, error: errorName(error) });
  }
};

/** Wakes the waiting run of a statement; a failure is left to the sweep. */
export const wake = async (deps: WebDeps, statementId: string): Promise<void> => {
  try {
    await wakeStatement(deps, statementId);
  } catch (error) {
    deps.log.warn('WORKFLOW_WAKE_FAILED', { statementId, error: errorName(error) });
  }
};

// A person waits for the answer meanwhile, and Step Functions answers some tens of calls a second.
const WAKES_AT_ONCE = 10;

/** Wakes the waiting runs of all statements in a list, or of some of them. */
export const wakeAll = async (
  deps: WebDeps,
  filter: ListFilter,
  isMeant = ({ status }: Statement): boolean => isWaiting(status),
): Promise<void> => {
  const listed = await wholeList(deps.journal, statementJournal, filter);
  await severalAtOnce(listed.filter(isMeant), WAKES_AT_ONCE, ({ id }) => wake(deps, id));
};
