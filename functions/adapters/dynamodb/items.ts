import { type AttributeValue, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { Table } from './table-keys.ts';

/** An item as the SDK takes it; undefined fields are left out. */
export const toItem = (value: Record<string, unknown>): Record<string, AttributeValue> =>
  marshall(value, { removeUndefinedValues: true });

/** An item as plain values. */
export const fromItem = (item: Record<string, AttributeValue>): Record<string, unknown> =>
  unmarshall(item);

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
