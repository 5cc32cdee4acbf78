import type { ExecutionStatus } from '../execution/record.ts';
import { addEvent, type Transition } from './transition.ts';

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

/** Ends the execution, in its record and in its history. */
export const end = (transition: Transition, ending: Ending): void => {
  const { execution, now } = transition;
  Object.assign(execution, ending, { stoppedAt: now });
  const { status, ...details } = ending;
  const known = Object.entries(details).filter(([, value]) => value !== null);
  const name = EVENT[status];
  addEvent(
    transition,
    execution.thread,
    `Execution${name}`,
    `execution${name}`,
    Object.fromEntries(known),
  );
};
