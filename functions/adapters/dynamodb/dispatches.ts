import { DeleteItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { type Dispatches, type DispatchOf, Row } from '#domain/recipients/dispatch.ts';
import { untilGone } from './dispatch-time.ts';
import { getItem } from './get-item.ts';
import { toItem } from './items.ts';
import { queryItems } from './query-items.ts';
import type { Table } from './table-keys.ts';
import { unlessRefused } from './unless-refused.ts';

const LIST = 'list';
const ROW = 'row#';

const wholeId = ({ statementId, version, channel }: DispatchOf): string =>
  `${statementId}#${version}#${channel}`;

const partition = (of: DispatchOf): string => `dispatch#${wholeId(of)}`;

const List = z.object({ list: z.string() });
const StoredRow = Row.extend({ sk: z.string() });

const listVersion = async (table: Table, of: DispatchOf): Promise<string | undefined> =>
  List.optional().parse(await getItem(table, partition(of), LIST))?.list;

const rowsOf = async (table: Table, of: DispatchOf): Promise<Map<string, Row>> => {
  const rows = new Map<string, Row>();
  const items = queryItems(table, {
    ConsistentRead: true,
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :row)',
    ExpressionAttributeValues: toItem({ ':pk': partition(of), ':row': ROW }),
  });
  for await (const item of items) {
    const { sk, ...row } = StoredRow.parse(item);
    rows.set(sk.slice(ROW.length), row);
  }
  return rows;
};

/** How far words have come on their way to lists: one item for the version of the list, one a recipient. */
export const createDispatches = (table: Table): Dispatches => {
  const { client, name: TableName } = table;
  const put = (
    Item: Record<string, unknown>,
    condition: string,
    values?: Record<string, unknown>,
  ) =>
    unlessRefused(
      client.send(
        new PutItemCommand({
          TableName,
          Item: toItem(Item),
          ConditionExpression: condition,
          ...(values && {
            ExpressionAttributeNames: { '#state': 'state' },
            ExpressionAttributeValues: toItem(values),
          }),
        }),
      ),
    );
  return {
    listVersion: (of) => listVersion(table, of),
    begin: async (of, list, now) => {
      const item = { pk: partition(of), sk: LIST, list, expiresAt: untilGone(now) };
      const isFirst = await put(item, 'attribute_not_exists(pk)');
      return isFirst ? list : ((await listVersion(table, of)) ?? list);
    },
    rows: (of) => rowsOf(table, of),
    take: (of, id, now, again) => {
      const row = { state: 'sending', at: now.toISOString(), expiresAt: untilGone(now) };
      const item = { pk: partition(of), sk: `${ROW}${id}`, ...row };
      return again
        ? put(item, 'attribute_not_exists(pk) OR #state = :sending', { ':sending': 'sending' })
        : put(item, 'attribute_not_exists(pk)');
    },
    settle: async (of, id, state, now) => {
      const key = { pk: partition(of), sk: `${ROW}${id}` };
      const isTaken = { '#state': 'state' };
      const sending = toItem({ ':sending': 'sending' });
      if (state === 'free') {
        const command = new DeleteItemCommand({
          TableName,
          Key: toItem(key),
          ConditionExpression: '#state = :sending',
          ExpressionAttributeNames: isTaken,
          ExpressionAttributeValues: sending,
        });
        await unlessRefused(client.send(command));
        return;
      }
      const row = { state, at: now.toISOString(), expiresAt: untilGone(now) };
      await put({ ...key, ...row }, '#state = :sending', { ':sending': 'sending' });
    },
  };
};
