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

/** Reads a count. What was there before it was counted is only counted out, and makes up for nothing else. */
export const createReadCount =
  (table: Table): ReadCount =>
  async (count) => {
    const shards = await readShards(table, count);
    return {
      count: shards.reduce((sum, { tally }) => sum + Math.max(tally, 0), 0),
      isClosed: shards.some(({ closed }) => closed),
    };
  };
