import type { ExecutionRecord, ExecutionStatus, HistoryEvent } from './record.ts';

/** An execution as lists show it. */
export type ExecutionSummary = {
  name: string;
  status: ExecutionStatus;
  startedAt: number;
  stoppedAt: number | null;
};

/** Which executions to list, latest first; `cursor` is what the page before gave as `next`. */
export type ListQuery = {
  status: ExecutionStatus | undefined;
  limit: number;
  cursor: string | undefined;
};

/** Where executions live. Every write is atomic: the record, its new events and its place in lists. */
export interface ExecutionStore {
  /** Adds a new execution; false when the name is taken, by one that runs or one that has ended. */
  create(record: ExecutionRecord, events: readonly HistoryEvent[]): Promise<boolean>;
  /** Replaces revision n-1 by the given revision n; false when that is not what is stored. */
  save(record: ExecutionRecord, events: readonly HistoryEvent[]): Promise<boolean>;
  load(name: string): Promise<ExecutionRecord | undefined>;
  list(query: ListQuery): Promise<{ items: ExecutionSummary[]; next: string | undefined }>;
  /** All events of an execution, oldest first. */
  history(name: string): Promise<HistoryEvent[]>;
  /** Keeps a definition text under its id; the same id always has the same text. */
  saveDefinition(id: string, text: string): Promise<void>;
  loadDefinition(id: string): Promise<string | undefined>;
}
