import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { ListKeeper } from '#domain/journal/list-keeper.ts';
import { getItem } from './get-item.ts';
import { toItem } from './items.ts';
import { refreshLists } from './refresh-lists.ts';
import type { Table } from './table-keys.ts';

/**
 * How heads lie in lists, and by which names they are found. Whoever changes that, of any kind of head, counts
 * on, and all heads are put there anew.
 */
const LISTS_VERSION = 7;
const PARTITION = 'lists';
const MARK = { pk: PARTITION, sk: 'version' };

/** Keeps the lists of a table, and notes there for which version it has done so. */
export const createListKeeper = (table: Table): ListKeeper => ({
  isDone: async () => (await getItem(table, MARK.pk, MARK.sk))?.['version'] === LISTS_VERSION,
  noteDone: async () => {
    const Item = toItem({ ...MARK, version: LISTS_VERSION });
    await table.client.send(new PutItemCommand({ TableName: table.name, Item }));
  },
  refresh: (aggregate) => refreshLists(table, aggregate),
});
