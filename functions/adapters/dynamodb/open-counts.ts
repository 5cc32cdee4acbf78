import * as z from 'zod';
import type { ReadCount } from '#domain/journal/notes.ts';
import { COUNT_SHARDS, countKey } from './count-keys.ts';
import { getItem } from './get-item.ts';
import type { Table } from './table-keys.ts';

const Shard = z.object({
  tally: z.number().default(0),
  closed: z.boolean().default(false),
  /** When something was counted in last. */
  cameAt: z.iso.datetime().optional(),
});
export type Shard = z.infer<typeof Shard>;

/** Reads all items of a count, each consistently. */
export const readShards = (table: Table, count: string): Promise<Shard[]> =>
  Promise.all(
    Array.from({ length: COUNT_SHARDS }, async (_, shard) => {
      const { pk, sk } = countKey(count, shard);
      return Shard.parse((await getItem(table, pk, sk)) ?? {});
    }),
  );

/** How many are counted by all items of a count; one that fell below nothing makes up for no other. */
export const sumOf = (shards: readonly Shard[]): number =>
  shards.reduce((sum, { tally }) => sum + Math.max(tally, 0), 0);

/** The condition that an item of a count is as it was read. */
export const asRead = ({ tally, cameAt }: Shard) => ({
  ConditionExpression: `(tally = :read${tally === 0 ? ' OR attribute_not_exists(tally)' : ''}) AND ${
    cameAt ? 'cameAt = :at' : 'attribute_not_exists(cameAt)'
  }`,
  values: { ':read': tally, ...(cameAt && { ':at': cameAt }) },
});

/** Reads a count. What was there before it was counted is only counted out, and makes up for nothing else. */
export const createReadCount =
  (table: Table): ReadCount =>
  async (count) => {
    const shards = await readShards(table, count);
    return {
      count: sumOf(shards),
      isClosed: shards.some(({ closed }) => closed),
    };
  };
