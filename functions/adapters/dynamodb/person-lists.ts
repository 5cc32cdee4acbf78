import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { Aggregate } from '#domain/journal/aggregate.ts';
import type { JournalEvent } from '#domain/journal/entry.ts';
import { toItem } from './items.ts';
import { sortKey, type Table } from './table-keys.ts';

/** Partition key of a person's list in the index of groups; no group's own key looks so. */
export const personList = (name: string, person: string): string => `${name}@${person}`;

// One item can't be in many lists of an index. These have partitions of their own, so that who may take
// them away can delete nothing of a journal.
const keyOf = (stream: string, person: string) => ({ pk: `waits-for#${stream}`, sk: person });

/** The stream of an item on a list: of a head, or of what puts it on a person's list. */
export const streamIn = (pk: string): string => pk.replace(/^waits-for#/, '');

/**
 * What puts a stream on the lists of the people it waits for now, and takes it off the lists of those it
 * waited for before.
 */
export const personItems = <State, Event extends JournalEvent>(
  table: Table,
  { name, index }: Aggregate<State, Event>,
  stream: string,
  { before, after }: { before: State | undefined; after: State },
): TransactWriteItem[] => {
  const then = new Set(before === undefined ? [] : index(before).people);
  const { people, sort } = index(after);
  const now = new Set(people);
  const itemOf = (person: string) => ({
    ...keyOf(stream, person),
    group: personList(name, person),
    sort: sortKey(sort, stream),
  });
  return [
    ...[...now]
      .filter((person) => !then.has(person))
      .map((person) => ({ Put: { TableName: table.name, Item: toItem(itemOf(person)) } })),
    ...[...then]
      .filter((person) => !now.has(person))
      .map((person) => ({
        Delete: { TableName: table.name, Key: toItem(keyOf(stream, person)) },
      })),
  ];
};
