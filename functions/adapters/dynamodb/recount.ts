import { TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import type { Aggregate } from '#domain/journal/aggregate.ts';
import type { Recount } from '#domain/journal/notes.ts';
import { countKey, shardOf } from './count-keys.ts';
import { toItem } from './items.ts';
import { asRead, readShards, type Shard } from './open-counts.ts';
import { streamOf, type Table } from './table-keys.ts';
import { isConflict } from './transaction.ts';

// By then every list holds what was counted in.
const SETTLED_AFTER_MS = 5 * 60_000;

const isSettled = ({ cameAt, closed }: Shard, now: Date): boolean =>
  !closed && (cameAt === undefined || now.getTime() - Date.parse(cameAt) > SETTLED_AFTER_MS);

const talliesOf = <State extends { id: string }>(
  { name, countedIn }: Aggregate<State, never>,
  count: string,
  states: readonly State[],
): Map<number, number> => {
  const tallies = new Map<number, number>();
  for (const state of states) {
    if (countedIn?.(state) !== count) continue;
    const shard = shardOf(streamOf(name, state.id));
    tallies.set(shard, (tallies.get(shard) ?? 0) + 1);
  }
  return tallies;
};

// Only where nothing was counted in or out since it was read.
const mend = (table: Table, key: { pk: string; sk: string }, read: Shard, tally: number) => {
  const { ConditionExpression, values } = asRead(read);
  return {
    Update: {
      TableName: table.name,
      Key: toItem(key),
      UpdateExpression: 'SET tally = :tally',
      ConditionExpression: `attribute_not_exists(closed) AND ${ConditionExpression}`,
      ExpressionAttributeValues: toItem({ ':tally': tally, ...values }),
    },
  };
};

/**
 * Sets counts right that a version of Talan has left wrong that did not count. The count is read before the states:
 * whatever is counted meanwhile keeps it as it is.
 */
export const createRecount =
  (table: Table, now: () => Date): Recount =>
  async (aggregate, count, readStates) => {
    const shards = await readShards(table, count);
    if (!shards.every((shard) => isSettled(shard, now()))) return;
    const tallies = talliesOf(aggregate, count, await readStates());
    const wrong = shards.flatMap((shard, at) => {
      const tally = tallies.get(at) ?? 0;
      return shard.tally === tally ? [] : [mend(table, countKey(count, at), shard, tally)];
    });
    if (wrong.length === 0) return;
    try {
      await table.client.send(new TransactWriteItemsCommand({ TransactItems: wrong }));
    } catch (error) {
      if (!isConflict(error)) throw error;
    }
  };
