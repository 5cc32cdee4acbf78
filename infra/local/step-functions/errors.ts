/** An error inside an execution: what Retry and Catch match, and what a failed execution shows. */
export class StateError extends Error {
  override readonly name = 'StateError';
  /** The name that ErrorEquals is matched against. */
  readonly error: string;

  constructor(error: string, cause: string) {
    super(cause);
    this.error = error;
  }
}

/** Names that the Amazon States Language reserves (spec, appendix A; developer guide, "Error names"). */
export const ERROR = {
  all: 'States.ALL',
  taskFailed: 'States.TaskFailed',
  timeout: 'States.Timeout',
  heartbeatTimeout: 'States.HeartbeatTimeout',
  runtime: 'States.Runtime',
  dataLimit: 'States.DataLimitExceeded',
  noChoice: 'States.NoChoiceMatched',
  query: 'States.QueryEvaluationError',
} as const;

const TIMEOUTS: readonly string[] = [ERROR.timeout, ERROR.heartbeatTimeout];
/** Errors that no wildcard takes; States.Runtime can't be taken at all. */
const TERMINAL: readonly string[] = [ERROR.runtime, ERROR.dataLimit];

/**
 * Whether an ErrorEquals list takes this error. States.ALL takes all but the terminal ones,
 * States.TaskFailed all but time-outs, States.Timeout also a missed heartbeat (developer guide, "Error
 * names").
 */
export function takesError(errorEquals: readonly string[], error: string): boolean {
  if (error === ERROR.runtime) return false;
  return errorEquals.some((pattern) => {
    if (pattern === error) return true;
    if (TERMINAL.includes(error)) return false;
    if (pattern === ERROR.all) return true;
    if (pattern === ERROR.taskFailed) return !TIMEOUTS.includes(error);
    return pattern === ERROR.timeout && error === ERROR.heartbeatTimeout;
  });
}

/** What Lambda reports for a handler that threw: errorType is the class name (Lambda guide, Node.js errors). */
export function lambdaError(thrown: unknown): StateError {
  const errorType = thrown instanceof Error ? thrown.name : typeof thrown;
  const errorMessage = thrown instanceof Error ? thrown.message : String(thrown);
  return new StateError(errorType, JSON.stringify({ errorType, errorMessage }));
}
