import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import { fromItem, toItem } from './items.ts';
import type { Table } from './table-keys.ts';

/** Reads one item consistently. */
export const getItem = async (
  { client, name }: Table,
  pk: string,
  sk: string,
): Promise<Record<string, unknown> | undefined> => {
  const { Item } = await client.send(
    new GetItemCommand({ TableName: name, Key: toItem({ pk, sk }), ConsistentRead: true }),
  );
  return Item && fromItem(Item);
};
