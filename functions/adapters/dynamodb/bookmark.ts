import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import type { Bookmark } from '#domain/workflow/workflow.ts';
import { getItem } from './get-item.ts';
import { toItem } from './items.ts';
import type { Table } from './table-keys.ts';

const PARTITION = 'sweep';
const KEY = { pk: PARTITION, sk: 'bookmark' };
const Kept = z.object({ cursor: z.string().optional() });

/** The sweep's bookmark. */
export const createBookmark = (table: Table): Bookmark => ({
  read: async () => Kept.optional().parse(await getItem(table, KEY.pk, KEY.sk))?.cursor,
  keep: async (cursor) => {
    const Item = toItem({ ...KEY, cursor });
    await table.client.send(new PutItemCommand({ TableName: table.name, Item }));
  },
});
