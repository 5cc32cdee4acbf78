import * as z from 'zod';
import type { Aggregate } from '#domain/journal/aggregate.ts';
import { EXERCISE_BEGINNING, type JournalEvent } from '#domain/journal/entry.ts';
import { RecordUnreadable } from '#domain/journal/record-errors.ts';
import { getItem } from './get-item.ts';
import { HEAD, notedKey, sortKey, streamOf, type Table } from './table-keys.ts';

const HeadItem = z.object({ pk: z.string(), seq: z.int(), hash: z.string(), state: z.unknown() });

/** The newest state of a stream and the entry that made it. */
export interface Head<State> {
  stream: string;
  seq: number;
  hash: string | null;
  state: State | undefined;
}

/** Parses the head in an item. Throws `RecordUnreadable`. */
export const parseHead = <State, Event extends JournalEvent>(
  aggregate: Aggregate<State, Event>,
  item: Record<string, unknown>,
): Head<State> & { state: State } => {
  try {
    const { pk, seq, hash, state } = HeadItem.parse(item);
    return { stream: pk, seq, hash, state: aggregate.state.parse(state) };
  } catch (cause) {
    throw new RecordUnreadable(String(item['pk']), { cause });
  }
};

/** Reads the item of a stream's head consistently; undefined where the stream has no entries. */
export type ReadHeadItem = (stream: string) => Promise<Record<string, unknown> | undefined>;

/** The table, and how heads are read from it: each by itself unless `readItem` is given. */
export interface HeadsTable extends Table {
  readItem?: ReadHeadItem | undefined;
}

/** Reads a head consistently; without a state where the stream has no entries yet. */
export const readHead = async <State, Event extends JournalEvent>(
  table: HeadsTable,
  aggregate: Aggregate<State, Event>,
  id: string,
): Promise<Head<State>> => {
  const stream = streamOf(aggregate.name, id);
  const item = await (table.readItem?.(stream) ?? getItem(table, stream, HEAD));
  if (item) return parseHead(aggregate, item);
  return { stream, seq: 0, hash: table.isExercise ? EXERCISE_BEGINNING : null, state: undefined };
};

const listed = (name: string, list: string | undefined): string | undefined =>
  list && `${name}#${list}`;

/** Makes the item of a head, with the keys of the lists that it is in. */
export const headItem = <State, Event extends JournalEvent>(
  { name, index }: Aggregate<State, Event>,
  head: { stream: string; seq: number; hash: string | null; state: State },
): Record<string, unknown> => {
  const { sort, note, group, open, status, out, desk } = index(head.state);
  return {
    pk: head.stream,
    sk: HEAD,
    seq: head.seq,
    hash: head.hash,
    state: head.state,
    list: name,
    sort: note === undefined ? sortKey(sort, head.stream) : notedKey(sort, note, head.stream),
    inStatus: listed(name, status),
    group: listed(name, group),
    open: open ? name : undefined,
    out: listed(name, out?.list),
    outSort: out && sortKey(out.at, head.stream),
    desk: listed(name, desk),
  };
};
