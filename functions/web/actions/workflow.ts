import { errorName } from '#domain/observe/log.ts';
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
