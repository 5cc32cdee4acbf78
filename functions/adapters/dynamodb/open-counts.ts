import * as z from 'zod';
import type { ReadCount } from '#domain/journal/notes.ts';
import { COUNT_SHARDS, countKey } from './count-keys.ts';
import { getItem } from './get-item.ts';
import type { Table } from './table-keys.ts';

const Shard = z.object({ tally: z.number().default(0), closed: z.boolean().default(false) });

/** Reads a count: all of its items, each consistently. */
export const createReadCount =
  (table: Table): ReadCount =>
  async (count) => {
    const shards = await Promise.all(
      Array.from({ length: COUNT_SHARDS }, async (_, shard) => {
        const { pk, sk } = countKey(count, shard);
        return Shard.parse((await getItem(table, pk, sk)) ?? {});
      }),
    );
    return {
      count: shards.reduce((sum, { tally }) => sum + tally, 0),
      isClosed: shards.some(({ closed }) => closed),
    };
  };
