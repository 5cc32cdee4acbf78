import type { MachineDefinition } from '../definition/schema.ts';
import type { MachineIdentity } from '../execution/arn.ts';
import type { HistoryEvent } from '../execution/history-event.ts';
import type { ExecutionRecord } from '../execution/record.ts';
import type { Thread } from '../execution/thread.ts';
import type { JsonObject } from '../values/json.ts';

/** A running execution and its definition. */
export interface MachineExecution {
  readonly machine: MachineDefinition;
  readonly execution: ExecutionRecord;
}

/**
 * The next revision of an execution while it is worked out: a copy of the record, and its new events.
 * Nothing of it counts before it is stored, so the interpreter changes the copy freely.
 */
export interface Transition extends MachineExecution {
  readonly identity: MachineIdentity;
  readonly events: HistoryEvent[];
  /** Milliseconds since the epoch; stands still for the whole transition. */
  readonly now: number;
  readonly random: () => number;
}

/** Adds a history event to a thread. `key` is the API's name of the details, without EventDetails. */
export const addEvent = (
  { execution, events, now }: Transition,
  thread: Thread,
  type: string,
  key?: string,
  details: JsonObject = {},
): void => {
  execution.eventCount += 1;
  events.push({
    id: execution.eventCount,
    previousEventId: thread.lastEvent,
    timestamp: now / 1000,
    type,
    details: key ? { [`${key}EventDetails`]: details } : {},
  });
  thread.lastEvent = execution.eventCount;
};

/** A number for new work: no other task, wait, retry or Map of the execution has it. */
export const nextWorkId = ({ execution }: Transition): number => {
  execution.lastWork += 1;
  return execution.lastWork;
};
