import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { JournalEvent } from '#domain/journal/entry.ts';
import type { Aggregate } from '#domain/journal/journal.ts';
import { toItem } from './items.ts';
import { namePartition } from './name-keys.ts';
import { sortKey, type Table } from './table-keys.ts';

/** Writes the names that a state is found by and the state before was not, and takes away the others. */
export const nameChanges = <State, Event extends JournalEvent>(
  table: Table,
  { name: aggregate, index, knownAs }: Aggregate<State, Event>,
  id: string,
  { before, after }: { before: State | undefined; after: State },
): TransactWriteItem[] => {
  const then = new Set(before === undefined ? [] : knownAs?.(before));
  const now = new Set(knownAs?.(after));
  const keyOf = (name: string) => ({
    pk: namePartition(aggregate, name),
    sk: sortKey(index(after).sort, id),
  });
  return [
    ...[...now]
      .filter((name) => !then.has(name))
      .map((name) => ({ Put: { TableName: table.name, Item: toItem({ ...keyOf(name), id }) } })),
    ...[...then]
      .filter((name) => !now.has(name))
      .map((name) => ({ Delete: { TableName: table.name, Key: toItem(keyOf(name)) } })),
  ];
};
