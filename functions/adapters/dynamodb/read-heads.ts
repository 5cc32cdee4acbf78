import type { JournalEvent } from '#domain/journal/entry.ts';
import type { Aggregate } from '#domain/journal/journal.ts';
import { batchHeads } from './batch-heads.ts';
import { parseHead } from './head.ts';
import type { Table } from './table-keys.ts';

/** Reads the states of streams consistently, in their order; leaves out streams without entries. */
export const readHeads = async <State, Event extends JournalEvent>(
  table: Table,
  aggregate: Aggregate<State, Event>,
  streams: readonly string[],
): Promise<State[]> => {
  const states = new Map<string, State>();
  for await (const item of batchHeads(table, streams)) {
    const head = parseHead(aggregate, item);
    states.set(head.stream, head.state);
  }
  return streams.flatMap((stream) => states.get(stream) ?? []);
};
