import { setTimeout as sleep } from 'node:timers/promises';
import {
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import type { StaffReads } from '#domain/staff/staff-reads.ts';
import { sha256 } from '#domain/values/canonical.ts';
import { toItem } from './items.ts';
import { queryItems } from './query-items.ts';
import type { Table } from './table-keys.ts';

// Two transactions that meet on an item are cancelled, and thousands may read within a minute.
const SHARDS = 128;
const MAX_TRIES = 30;
// About as long as a transaction takes.
const PAUSE_MS = 10;
// Long after the incident; then nothing tells any more who was counted.
const KEPT_SECONDS = 120 * 24 * 60 * 60;

const Shard = z.object({ tally: z.number() });

const partition = (statementId: string): string => `staff-reads#${statementId}`;

// Whoever sees the item does not see who it is.
const readerKey = (statementId: string, reader: string): string =>
  `reader#${sha256(JSON.stringify([statementId, reader]))}`;

const reasonsOf = (error: unknown): (string | undefined)[] =>
  error instanceof TransactionCanceledException
    ? (error.CancellationReasons ?? []).map(({ Code }) => Code)
    : [];

/** Marks the reader and adds to one of the counters, or neither. */
const itemsFor = (
  { name: TableName }: Table,
  statementId: string,
  reader: string,
  now: Date,
): TransactWriteItem[] => {
  const pk = partition(statementId);
  const expiresAt = Math.floor(now.getTime() / 1000) + KEPT_SECONDS;
  const shard = Math.floor(Math.random() * SHARDS);
  return [
    {
      Put: {
        TableName,
        Item: toItem({ pk, sk: readerKey(statementId, reader), expiresAt }),
        ConditionExpression: 'attribute_not_exists(pk)',
      },
    },
    {
      Update: {
        TableName,
        Key: toItem({ pk, sk: `count#${shard}` }),
        UpdateExpression: 'ADD tally :one',
        ExpressionAttributeValues: toItem({ ':one': 1 }),
      },
    },
  ];
};

const noteOnce = async (table: Table, items: TransactWriteItem[]): Promise<'noted' | 'again'> => {
  try {
    await table.client.send(new TransactWriteItemsCommand({ TransactItems: items }));
    return 'noted';
  } catch (error) {
    const reasons = reasonsOf(error);
    // They are counted already.
    if (reasons[0] === 'ConditionalCheckFailed') return 'noted';
    if (reasons.includes('TransactionConflict')) return 'again';
    throw error;
  }
};

/** Counts readers: a mark for each, and counters, of which each try takes another one. */
export const createStaffReads = (table: Table): StaffReads => ({
  note: async (statementId, reader, now) => {
    for (let tries = 0; tries < MAX_TRIES; tries += 1) {
      const noted = await noteOnce(table, itemsFor(table, statementId, reader, now));
      if (noted === 'noted') return;
      await sleep(PAUSE_MS * Math.random() * (tries + 1));
    }
    throw new Error('Too many counted at once');
  },
  count: async (statementId) => {
    const counters = queryItems(table, {
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :count)',
      ExpressionAttributeValues: toItem({ ':pk': partition(statementId), ':count': 'count#' }),
      ConsistentRead: true,
    });
    let sum = 0;
    for await (const item of counters) sum += Shard.parse(item).tally;
    return sum;
  },
});
