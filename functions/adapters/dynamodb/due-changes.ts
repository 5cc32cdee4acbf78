import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { DueItem } from '#domain/due/due.ts';
import type { Aggregate } from '#domain/journal/aggregate.ts';
import type { JournalEvent } from '#domain/journal/entry.ts';
import { dueKey } from './due-keys.ts';
import { toItem } from './items.ts';
import type { Table } from './table-keys.ts';

const itemsIn = <State, Event extends JournalEvent>(
  { name: aggregate, due }: Aggregate<State, Event>,
  id: string,
  state: State | undefined,
): Map<string, DueItem> => {
  const wanted = state === undefined ? [] : (due?.(state) ?? []);
  const items = wanted.map((each) => ({ ...each, aggregate, id }));
  return new Map(items.map((item) => [dueKey(item).sk, item]));
};

/** Writes the due items that a state wants and the state before did not, and takes away the others. */
export const dueChanges = <State, Event extends JournalEvent>(
  table: Table,
  aggregate: Aggregate<State, Event>,
  id: string,
  { before, after }: { before: State | undefined; after: State },
): TransactWriteItem[] => {
  const then = itemsIn(aggregate, id, before);
  const now = itemsIn(aggregate, id, after);
  const added = [...now].filter(([key]) => !then.has(key));
  const gone = [...then].filter(([key]) => !now.has(key));
  return [
    ...added.map(([, item]) => ({
      Put: { TableName: table.name, Item: toItem({ ...dueKey(item), ...item }) },
    })),
    ...gone.map(([, item]) => ({ Delete: { TableName: table.name, Key: toItem(dueKey(item)) } })),
  ];
};
