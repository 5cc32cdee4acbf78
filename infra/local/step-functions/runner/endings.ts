import type { ExecutionRecord } from '../execution/record.ts';
import type { ExecutionStore } from '../store/store.ts';

/** Lets callers wait for the end of an execution. */
export interface Endings {
  /** Wakes those who wait for this execution. */
  announce(record: ExecutionRecord): void;
  /** Resolves to the record once the execution has ended, at once if it has ended before. */
  wait(name: string): Promise<ExecutionRecord>;
}

/** Endings of the executions in a store. */
export const createEndings = (store: Pick<ExecutionStore, 'load'>): Endings => {
  const waiting = new Map<string, ((record: ExecutionRecord) => void)[]>();
  const announce = (record: ExecutionRecord) => {
    for (const resolve of waiting.get(record.name) ?? []) resolve(record);
    waiting.delete(record.name);
  };
  return {
    announce,
    wait: async (name) => {
      const ending = new Promise<ExecutionRecord>((resolve) => {
        waiting.set(name, [...(waiting.get(name) ?? []), resolve]);
      });
      const stored = await store.load(name);
      if (stored && stored.status !== 'RUNNING') announce(stored);
      return ending;
    },
  };
};
