import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import type { ScanStates } from '#domain/volume/listen.ts';
import { ScanState } from '#domain/volume/own-scan.ts';
import { getItem } from './get-item.ts';
import { toItem } from './items.ts';
import type { Table } from './table-keys.ts';

const keyOf = (topic: string) => ({ pk: `baseline#${topic}`, sk: 'scan' });

// As text: hundreds of numbers would be as many attributes.
const Stored = z.object({ state: z.string() });

/** What the detector knows of each topic, one item each. What other code kept is learned anew. */
export const createScanStates = (table: Table): ScanStates => ({
  read: async (topic) => {
    const { pk, sk } = keyOf(topic);
    const stored = Stored.optional().parse(await getItem(table, pk, sk));
    return stored && ScanState.safeParse(JSON.parse(stored.state)).data;
  },
  keep: async (topic, state) => {
    const Item = toItem({ ...keyOf(topic), state: JSON.stringify(state) });
    await table.client.send(new PutItemCommand({ TableName: table.name, Item }));
  },
});
