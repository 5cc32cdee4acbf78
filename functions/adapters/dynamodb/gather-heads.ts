import { batchHeads } from './batch-heads.ts';
import type { ReadHeadItem } from './head.ts';
import type { Table } from './table-keys.ts';

/** Reads heads consistently, all that are asked for in the same moment in one request. */
export const gatherHeads = (table: Table): ReadHeadItem => {
  type Waiting = PromiseWithResolvers<Record<string, unknown> | undefined>;
  let asked = new Map<string, Waiting>();
  const readAsked = async (): Promise<void> => {
    const waiting = asked;
    asked = new Map();
    try {
      for await (const item of batchHeads(table, [...waiting.keys()])) {
        waiting.get(String(item['pk']))?.resolve(item);
      }
      // Those that were not found: whoever has an answer keeps it.
      for (const { resolve } of waiting.values()) resolve(undefined);
    } catch (error) {
      for (const { reject } of waiting.values()) reject(error);
    }
  };
  return (stream) => {
    if (asked.size === 0) setImmediate(readAsked);
    const waiting = asked.get(stream) ?? Promise.withResolvers();
    asked.set(stream, waiting);
    return waiting.promise;
  };
};
