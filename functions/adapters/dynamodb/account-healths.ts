import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { AccountHealths } from '#domain/channel/account-health.ts';
import { createAccountHealthReader, SORT_KEY } from './account-health-reader.ts';
import { toItem } from './items.ts';
import type { Table } from './table-keys.ts';

/** How the accounts stand. Of two who write at once either is right: the next look mends it. */
export const createAccountHealths = (table: Table): AccountHealths => ({
  ...createAccountHealthReader(table),
  write: async (place, health) => {
    const Item = toItem({ pk: `account-health#${place}`, sk: SORT_KEY, ...health });
    await table.client.send(new PutItemCommand({ TableName: table.name, Item }));
  },
});
