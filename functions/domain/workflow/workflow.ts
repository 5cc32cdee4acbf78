/** What became of sending a task token: `dead` when nobody waits on it any more. */
export type Woken = 'woken' | 'dead';

/** What the workflow engine says about a run: `absent` when it was never started. */
export type RunState = 'running' | 'ended' | 'absent';

/** Port: the engine that carries statements from step to step. */
export interface Workflow {
  /** Starts a run; starting the same run twice is harmless. */
  start(statementId: string, run: number): Promise<void>;
  /** Answers the wait behind a task token. A token that is spent or timed out is no error. */
  wake(token: string): Promise<Woken>;
  runState(statementId: string, run: number): Promise<RunState>;
  /**
   * Which runs are under way, as the engine lists them. What has begun or ended just now may not be
   * listed so yet.
   */
  running(): Promise<(statementId: string, run: number) => boolean>;
}

/** Port: where a sweep stopped for want of time, as a cursor of its list; undefined at the beginning. */
export interface Bookmark {
  read(): Promise<string | undefined>;
  keep(cursor: string | undefined): Promise<void>;
}

/** Port: the newest task token of each statement. It never leaves the store but for the engine. */
export interface TaskTokens {
  put(statementId: string, token: string): Promise<void>;
  newest(statementId: string): Promise<string | undefined>;
  /** Forgets a token, unless a newer one has taken its place. */
  spend(statementId: string, token: string): Promise<void>;
}

/**
 * Wakes whatever waits for a statement. The journal already holds what happened, so a missing or dead
 * token is no error: the wait is over, or reads the journal before it begins.
 */
export const wakeStatement = async (
  { workflow, tokens }: { workflow: Pick<Workflow, 'wake'>; tokens: TaskTokens },
  statementId: string,
): Promise<void> => {
  const token = await tokens.newest(statementId);
  if (token === undefined) return;
  await workflow.wake(token);
  await tokens.spend(statementId, token);
};
