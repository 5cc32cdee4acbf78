/** An error inside an execution: Retry and Catch match its name, and a failed execution carries it. */
export interface StateError {
  /** The name that ErrorEquals is matched against. */
  error: string;
  cause: string;
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

/** The error of an expression that fails, or of a value that its field does not accept. */
export const queryError = (cause: string): StateError => ({ error: ERROR.query, cause });

const TIMEOUTS: readonly string[] = [ERROR.timeout, ERROR.heartbeatTimeout];
/** Errors that no wildcard matches; States.Runtime can't be matched at all. */
const TERMINAL: readonly string[] = [ERROR.runtime, ERROR.dataLimit];

const matchesPattern = (pattern: string, error: string): boolean => {
  if (pattern === error) return true;
  if (TERMINAL.includes(error)) return false;
  if (pattern === ERROR.all) return true;
  if (pattern === ERROR.taskFailed) return !TIMEOUTS.includes(error);
  return pattern === ERROR.timeout && error === ERROR.heartbeatTimeout;
};

/**
 * Whether an ErrorEquals list matches the error of this name. States.ALL matches all but the terminal
 * errors, States.TaskFailed all but time-outs, States.Timeout also a missed heartbeat (developer guide,
 * "Error names").
 */
export const matchesError = (errorEquals: readonly string[], error: string): boolean =>
  error !== ERROR.runtime && errorEquals.some((pattern) => matchesPattern(pattern, error));
