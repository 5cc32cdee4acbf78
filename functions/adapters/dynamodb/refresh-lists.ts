import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { JournalEvent } from '#domain/journal/entry.ts';
import type { Aggregate } from '#domain/journal/journal.ts';
import { severalAtOnce } from '#domain/values/several-at-once.ts';
import { getItem } from './get-item.ts';
import { parseHead } from './head.ts';
import { toItem } from './items.ts';
import { allStreams } from './streams.ts';
import { HEAD, type Table } from './table-keys.ts';
import { headAgain, writeAll } from './transaction.ts';

/** How heads lie in lists. Whoever changes that counts on, and all heads are put into their lists anew. */
const LISTS_VERSION = 5;
const MARK = { pk: 'lists', sk: 'version' };
const AT_ONCE = 16;

/** Whether the table's heads lie in lists as this version of the code puts them there. */
export const areListsCurrent = async (table: Table): Promise<boolean> =>
  (await getItem(table, MARK.pk, MARK.sk))?.['version'] === LISTS_VERSION;

/** Notes that they do. */
export const noteListsCurrent = async (table: Table): Promise<void> => {
  const Item = toItem({ ...MARK, version: LISTS_VERSION });
  await table.client.send(new PutItemCommand({ TableName: table.name, Item }));
};

/** Puts all heads of one kind into their lists anew; one that is written meanwhile is there already. */
export const refreshLists = async <State, Event extends JournalEvent>(
  table: Table,
  aggregate: Aggregate<State, Event>,
): Promise<void> => {
  const streams: string[] = [];
  for await (const stream of allStreams(table, aggregate.name)) streams.push(stream);
  await severalAtOnce(streams, AT_ONCE, async (stream) => {
    const item = await getItem(table, stream, HEAD);
    if (!item) return;
    await writeAll(table, [headAgain(table, aggregate, parseHead(aggregate, item))], []);
  });
};
