import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { countKey } from './count-keys.ts';
import { toItem } from './items.ts';
import { asRead, readShards, type Shard, sumOf } from './open-counts.ts';
import type { Table } from './table-keys.ts';

/** A count as it was read, and what must still hold when a change that rests on it is written. */
export interface ReadCountAlong {
  count: number;
  checks: TransactWriteItem[];
}

const unchanged = (table: Table, count: string, shard: number, read: Shard): TransactWriteItem => {
  const { ConditionExpression, values } = asRead(read);
  return {
    ConditionCheck: {
      TableName: table.name,
      Key: toItem(countKey(count, shard)),
      ConditionExpression,
      ExpressionAttributeValues: toItem(values),
    },
  };
};

/** Reads a count for a change that rests on it. */
export const readCountAlong =
  (table: Table) =>
  async (count: string): Promise<ReadCountAlong> => {
    const shards = await readShards(table, count);
    return {
      count: sumOf(shards),
      checks: shards.map((read, shard) => unchanged(table, count, shard, read)),
    };
  };
