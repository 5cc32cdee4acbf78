import { BatchGetItemCommand, type KeysAndAttributes } from '@aws-sdk/client-dynamodb';
import { fromItem, toItem } from './items.ts';
import { HEAD, type Table } from './table-keys.ts';

// As many keys as one BatchGetItem takes.
const BATCH_MAX = 100;

/** Reads the heads of streams consistently, in any order; streams without entries have none. */
export async function* batchHeads(
  { client, name }: Table,
  streams: readonly string[],
  projection: Pick<KeysAndAttributes, 'ProjectionExpression' | 'ExpressionAttributeNames'> = {},
): AsyncGenerator<Record<string, unknown>> {
  let keys = [...new Set(streams)].map((pk) => toItem({ pk, sk: HEAD }));
  while (keys.length > 0) {
    const Keys = keys.slice(0, BATCH_MAX);
    const request = { RequestItems: { [name]: { Keys, ConsistentRead: true, ...projection } } };
    const answer = await client.send(new BatchGetItemCommand(request));
    for (const item of answer.Responses?.[name] ?? []) yield fromItem(item);
    const unprocessed = answer.UnprocessedKeys?.[name]?.Keys ?? [];
    keys = [...unprocessed, ...keys.slice(BATCH_MAX)];
  }
}
