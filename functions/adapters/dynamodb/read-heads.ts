import type { Aggregate } from '#domain/journal/aggregate.ts';
import type { JournalEvent } from '#domain/journal/entry.ts';
import { RecordUnreadable } from '#domain/journal/record-errors.ts';
import { batchHeads } from './batch-heads.ts';
import { parseHead } from './head.ts';
import type { Table } from './table-keys.ts';

/** States as they were read, and the streams of those that could not be. */
export interface Heads<State> {
  states: State[];
  unreadable: string[];
}

/** Reads the states of streams consistently, in their order; leaves out streams without entries. */
export const readHeads = async <State, Event extends JournalEvent>(
  table: Table,
  aggregate: Aggregate<State, Event>,
  streams: readonly string[],
): Promise<Heads<State>> => {
  const states = new Map<string, State>();
  const unreadable: string[] = [];
  for await (const item of batchHeads(table, streams)) {
    try {
      const head = parseHead(aggregate, item);
      states.set(head.stream, head.state);
    } catch (error) {
      if (!(error instanceof RecordUnreadable)) throw error;
      unreadable.push(String(item['pk']));
    }
  }
  return { states: streams.flatMap((stream) => states.get(stream) ?? []), unreadable };
};
