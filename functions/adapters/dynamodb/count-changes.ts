import type { TransactWriteItem, Update } from '@aws-sdk/client-dynamodb';
import type { Aggregate } from '#domain/journal/aggregate.ts';
import type { JournalEvent } from '#domain/journal/entry.ts';
import { COUNT_SHARDS, countKey, shardOf } from './count-keys.ts';
import { toItem } from './items.ts';
import type { Table } from './table-keys.ts';

const update = (
  table: Table,
  key: { pk: string; sk: string },
  what: { UpdateExpression: string } & Partial<Update>,
): TransactWriteItem => ({ Update: { TableName: table.name, Key: toItem(key), ...what } });

const coming = (at: string) => ({
  UpdateExpression: 'ADD tally :one SET cameAt = :at',
  ConditionExpression: 'attribute_not_exists(closed)',
  ExpressionAttributeValues: toItem({ ':one': 1, ':at': at }),
});

const going = {
  UpdateExpression: 'ADD tally :one',
  ExpressionAttributeValues: toItem({ ':one': -1 }),
};

const closing = {
  UpdateExpression: 'SET closed = :yes',
  // What was there before it was counted is only counted out.
  ConditionExpression: 'attribute_not_exists(tally) OR tally <= :none',
  ExpressionAttributeValues: toItem({ ':yes': true, ':none': 0 }),
};

/**
 * Counts a state where it is counted now and no longer where it was, and closes the counts that it closes
 * now. A count that is closed takes nothing more, and one that is not at 0 can't be closed: either is a
 * conflict, so that the decision is made again.
 */
export const countChanges = <State, Event extends JournalEvent>(
  table: Table,
  { countedIn, closes }: Aggregate<State, Event>,
  stream: string,
  { before, after, at }: { before: State | undefined; after: State; at: string },
): TransactWriteItem[] => {
  const items: TransactWriteItem[] = [];
  const [then, now] = [before && countedIn?.(before), countedIn?.(after)];
  const shard = shardOf(stream);
  if (then !== now) {
    if (then) items.push(update(table, countKey(then, shard), going));
    if (now) items.push(update(table, countKey(now, shard), coming(at)));
  }
  const already = (before && closes?.(before)) ?? [];
  const closed = (closes?.(after) ?? []).filter((name) => !already.includes(name));
  for (const name of closed) {
    for (let each = 0; each < COUNT_SHARDS; each += 1) {
      items.push(update(table, countKey(name, each), closing));
    }
  }
  return items;
};
