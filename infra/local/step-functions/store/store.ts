import type { HistoryEvent } from '../execution/history-event.ts';
import type { ExecutionRecord, ExecutionStatus } from '../execution/record.ts';

/** An execution in a list; times are milliseconds since the epoch. */
export interface ExecutionSummary {
  name: string;
  status: ExecutionStatus;
  startedAt: number;
  stoppedAt: number | null;
}

/** Selects executions, latest first; `cursor` is the `next` of the page before. */
export interface ListQuery {
  status: ExecutionStatus | undefined;
  limit: number;
  cursor: string | undefined;
}

/** Some executions; `next` is there while more follow. */
export interface ExecutionList {
  items: ExecutionSummary[];
  next: string | undefined;
}

/** Port: where executions live. Every write is atomic: the record, its new events and its place in lists. */
export interface ExecutionStore {
  /** Adds a new execution; false when the name is taken, by one that runs or one that has ended. */
  create(record: ExecutionRecord, events: readonly HistoryEvent[]): Promise<boolean>;
  /** Replaces revision n-1 by the given revision n; false when another revision is stored. */
  save(record: ExecutionRecord, events: readonly HistoryEvent[]): Promise<boolean>;
  load(name: string): Promise<ExecutionRecord | undefined>;
  list(query: ListQuery): Promise<ExecutionList>;
  /** All events of an execution, oldest first. */
  history(name: string): Promise<HistoryEvent[]>;
  /** Deletes the executions that ended before this time, with their history; milliseconds since the epoch. */
  forgetEnded(before: number): Promise<void>;
  /** Keeps a definition text under its id; the same id always has the same text. */
  saveDefinition(id: string, text: string): Promise<void>;
  loadDefinition(id: string): Promise<string | undefined>;
}
