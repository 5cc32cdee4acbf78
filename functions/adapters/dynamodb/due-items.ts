import { TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import type { DueItems, KeptDueItem } from '#domain/due/due.ts';
import { DUE_PARTITIONS, dueKey, duePartition } from './due-keys.ts';
import { toItem } from './items.ts';
import { queryItems } from './query-items.ts';
import type { Table } from './table-keys.ts';

const Kept = z.object({
  aggregate: z.string(),
  id: z.string(),
  kind: z.string(),
  key: z.string(),
  at: z.string(),
  failingSince: z.string().optional(),
});

// Read consistently: an item that was just handled must not come again.
async function* itemsUntil(
  table: Table,
  partition: string,
  time: Date,
): AsyncGenerator<KeptDueItem> {
  const items = queryItems(table, {
    KeyConditionExpression: 'pk = :pk AND sk < :until',
    ExpressionAttributeValues: toItem({ ':pk': partition, ':until': time.toISOString() }),
    ConsistentRead: true,
  });
  for await (const item of items) yield Kept.parse(item);
}

/** The due items in the table. */
export const createDueItems = (table: Table): DueItems => ({
  until: (time) =>
    Array.from({ length: DUE_PARTITIONS }, (_, n) => itemsUntil(table, duePartition(n), time)),
  // One transaction: a database commits it at once, where single deletions are as many commits.
  forget: async (items) => {
    if (items.length === 0) return;
    const TransactItems = items.map((item) => ({
      Delete: { TableName: table.name, Key: toItem(dueKey(item)) },
    }));
    await table.client.send(new TransactWriteItemsCommand({ TransactItems }));
  },
  putOff: async (item, at) => {
    const later = { ...item, at };
    const TableName = table.name;
    const TransactItems = [
      { Delete: { TableName, Key: toItem(dueKey(item)) } },
      { Put: { TableName, Item: toItem({ ...dueKey(later), ...later }) } },
    ];
    await table.client.send(new TransactWriteItemsCommand({ TransactItems }));
  },
});
