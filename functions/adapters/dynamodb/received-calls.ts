import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { WINDOW_MS } from '#domain/intake/senders.ts';
import type { ReceivedCalls } from '#domain/mention/received-calls.ts';
import { hashOf } from '#domain/values/canonical.ts';
import { getItem } from './get-item.ts';
import { toItem } from './items.ts';
import { seconds } from './mention-keys.ts';
import type { Table } from './table-keys.ts';

// A call's time may lie so far ahead, and is taken until so long after.
const KEPT_MS = 2 * WINDOW_MS;

const keyOf = (sender: string, id: string) => ({
  pk: `webhook#${hashOf([sender, id])}`,
  sk: 'received',
});

/** The store of the calls that were received. */
export const createReceivedCalls = (table: Table): ReceivedCalls => ({
  has: async (sender, id) => {
    const { pk, sk } = keyOf(sender, id);
    return (await getItem(table, pk, sk)) !== undefined;
  },
  note: async (sender, id, now) => {
    const expiresAt = seconds(new Date(now.getTime() + KEPT_MS));
    const Item = toItem({ ...keyOf(sender, id), expiresAt });
    await table.client.send(new PutItemCommand({ TableName: table.name, Item }));
  },
});
