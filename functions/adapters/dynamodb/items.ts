import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';

/** Converts plain values to an item for the SDK; undefined fields are left out. */
export const toItem = (value: Record<string, unknown>): Record<string, AttributeValue> =>
  marshall(value, { removeUndefinedValues: true });

/** Converts an item to plain values. */
export const fromItem = (item: Record<string, AttributeValue>): Record<string, unknown> =>
  unmarshall(item);
