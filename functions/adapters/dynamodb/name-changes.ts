import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { Aggregate } from '#domain/journal/aggregate.ts';
import type { JournalEvent } from '#domain/journal/entry.ts';
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
  const keyOf = (state: State) => {
    const sk = sortKey(index(state).sort, id);
    return (name: string) => ({ pk: namePartition(aggregate, name), sk });
  };
  const keyNow = keyOf(after);
  const keyThen = before === undefined ? keyNow : keyOf(before);
  const isMoved = keyThen('').sk !== keyNow('').sk;
  return [
    ...[...now]
      .filter((name) => isMoved || !then.has(name))
      .map((name) => ({ Put: { TableName: table.name, Item: toItem({ ...keyNow(name), id }) } })),
    ...[...then]
      .filter((name) => isMoved || !now.has(name))
      .map((name) => ({ Delete: { TableName: table.name, Key: toItem(keyThen(name)) } })),
  ];
};
