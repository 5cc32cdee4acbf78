import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { readCountAlong } from '#adapters/dynamodb/counts-along.ts';
import { createJournal } from '#adapters/dynamodb/dynamodb-journal.ts';
import { toItem } from '#adapters/dynamodb/items.ts';
import type { Table } from '#adapters/dynamodb/table-keys.ts';
import { startExtendDb } from '#local/storage/extenddb/start-extenddb.ts';
import { TABLE_NAME } from '#local/storage/local-table.ts';
import { writeEmptyDatabase } from './empty-database.ts';
import { makeDatabaseFolder } from './memory-folder.ts';

/** How long a test waits for the table's indexes, which may be behind the table. */
export const INDEX_PATIENCE = { timeout: 10_000, interval: 20 };

/** A real ExtendDB with Talan's table on a folder of its own; `stop` leaves nothing behind. */
export const openTable = async (): Promise<Table & { stop(): Promise<void> }> => {
  const dataDir = makeDatabaseFolder('talan-table-');
  await writeEmptyDatabase(dataDir);
  const database = await startExtendDb({ dataDir });
  const client = new DynamoDBClient(database);
  const stop = async () => {
    client.destroy();
    await database.stop();
    rmSync(dataDir, { recursive: true });
  };
  return { client, name: TABLE_NAME, stop };
};

/** The journal on a table, with real salts and a clock that the test may hold. */
export const journalOn = (table: Table, now: () => Date = () => new Date()) =>
  createJournal({
    ...table,
    now,
    newSalt: () => randomBytes(16).toString('hex'),
    random: Math.random,
    readCountAlong: readCountAlong(table),
  });

/** Leaves in the head of a stream what no version of Talan reads. */
export const spoil = async (table: Table, stream: string): Promise<void> => {
  await table.client.send(
    new UpdateItemCommand({
      TableName: table.name,
      Key: toItem({ pk: stream, sk: 'head' }),
      UpdateExpression: 'SET #state = :nothing',
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: toItem({ ':nothing': { id: 'spoiled' } }),
    }),
  );
};
