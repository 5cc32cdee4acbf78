import { setTimeout as sleep } from 'node:timers/promises';
import { BatchGetItemCommand, type KeysAndAttributes } from '@aws-sdk/client-dynamodb';
import { JournalBusy } from '#domain/journal/record-errors.ts';
import { fromItem, toItem } from './items.ts';
import { HEAD, type Table } from './table-keys.ts';

// As many keys as one BatchGetItem takes.
const BATCH_MAX = 100;

// A table that is held back by its limits answers nothing. These tries take between 0.8 and 1.6 seconds.
const MAX_TRIES = 6;
const FIRST_PAUSE_MS = 50;

// Twice as long after each try, and not all at the same moment: between half of it and all.
const pause = (tries: number): Promise<void> =>
  sleep(FIRST_PAUSE_MS * 2 ** (tries - 1) * (0.5 + Math.random() / 2));

/**
 * Reads the heads of streams consistently, in any order; streams without entries have none. What the database leaves
 * over is asked for again, with a pause where it answers nothing at all. Throws `JournalBusy` where that goes on.
 */
export async function* batchHeads(
  { client, name }: Table,
  streams: readonly string[],
  projection: Pick<KeysAndAttributes, 'ProjectionExpression' | 'ExpressionAttributeNames'> = {},
): AsyncGenerator<Record<string, unknown>> {
  let keys = [...new Set(streams)].map((pk) => toItem({ pk, sk: HEAD }));
  let tries = 0;
  while (keys.length > 0) {
    const Keys = keys.slice(0, BATCH_MAX);
    const request = { RequestItems: { [name]: { Keys, ConsistentRead: true, ...projection } } };
    const answer = await client.send(new BatchGetItemCommand(request));
    for (const item of answer.Responses?.[name] ?? []) yield fromItem(item);
    const unprocessed = answer.UnprocessedKeys?.[name]?.Keys ?? [];
    keys = [...unprocessed, ...keys.slice(BATCH_MAX)];
    tries = unprocessed.length < Keys.length ? 0 : tries + 1;
    if (tries >= MAX_TRIES) throw new JournalBusy('The database answers nothing for now');
    if (tries > 0) await pause(tries);
  }
}
