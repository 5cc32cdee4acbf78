import { type AttributeValue, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { Table } from './table-keys.ts';

/** Converts plain values to an item for the SDK; undefined fields are left out. */
export const toItem = (value: Record<string, unknown>): Record<string, AttributeValue> =>
  marshall(value, { removeUndefinedValues: true });

/** Converts an item to plain values. */
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
