import type { ExecutionStatus } from '../record.ts';
import { record, type Step } from './step.ts';

/** How an execution ends. */
export type Ending =
  | { status: 'SUCCEEDED'; output: string }
  | {
      status: Exclude<ExecutionStatus, 'RUNNING' | 'SUCCEEDED'>;
      error: string | null;
      cause: string | null;
    };

const EVENT = {
  SUCCEEDED: 'Succeeded',
  FAILED: 'Failed',
  TIMED_OUT: 'TimedOut',
  ABORTED: 'Aborted',
} as const;

/** Ends the execution in the draft and in its history. */
export function end(step: Step, ending: Ending): void {
  Object.assign(step.record, ending, { stoppedAt: step.now });
  const { status, ...details } = ending;
  const known = Object.entries(details).filter(([, value]) => value !== null);
  const what = EVENT[status];
  record(
    step,
    step.record.thread,
    `Execution${what}`,
    `execution${what}`,
    Object.fromEntries(known),
  );
}
