import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { ListKeeper } from '#domain/journal/list-keeper.ts';
import { toItem } from './items.ts';
import { LISTS_VERSION, MARK, readLeft } from './lists-mark.ts';
import { refreshLists } from './refresh-lists.ts';
import type { Table } from './table-keys.ts';

// Where more fail, something else is wrong than these, and all are tried again.
const LEFT_AT_MOST = 100;

const noteLeft = async (table: Table, kind: string, streams: string[]): Promise<void> => {
  const left = { ...(await readLeft(table)), [kind]: streams };
  const Item = toItem({ ...MARK, version: LISTS_VERSION, left });
  await table.client.send(new PutItemCommand({ TableName: table.name, Item }));
};

/** Keeps the lists of a table, and notes there for which version it has done so. */
export const createListKeeper = (table: Table): ListKeeper => ({
  keep: async (aggregate) => {
    const { [aggregate.name]: left } = await readLeft(table);
    if (left?.length === 0) return [];
    const failed = await refreshLists(table, aggregate, left);
    const streams = failed.map(({ stream }) => stream);
    if (streams.length <= LEFT_AT_MOST) await noteLeft(table, aggregate.name, streams);
    return failed;
  },
});
