import type { ExecutionRecord } from './record.ts';
import type { ExecutionStore } from './store.ts';

/** Lets callers wait for the end of an execution, whether it is to come or has been. */
export function createEndings(store: ExecutionStore) {
  const waiting = new Map<string, ((record: ExecutionRecord) => void)[]>();
  const tell = (record: ExecutionRecord) => {
    for (const resolve of waiting.get(record.name) ?? []) resolve(record);
    waiting.delete(record.name);
  };
  const wait = async (name: string) => {
    const told = new Promise<ExecutionRecord>((resolve) => {
      waiting.set(name, [...(waiting.get(name) ?? []), resolve]);
    });
    const stored = await store.load(name);
    if (stored && stored.status !== 'RUNNING') tell(stored);
    return told;
  };
  return { tell, wait };
}
