import { setTimeout as sleep } from 'node:timers/promises';
import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DescribeTableCommand,
  type DynamoDBClient,
  ResourceInUseException,
  ResourceNotFoundException,
} from '@aws-sdk/client-dynamodb';
import { addMissingIndexes } from './add-indexes.ts';

const TABLE_WAIT_MS = 30_000;
// The SDK's own waiter looks once a second, which a local start need not wait for.
const TABLE_POLL_MS = 20;

// Active with all its indexes: a new one is filled first.
const isActive = async (
  client: DynamoDBClient,
  tableName: string | undefined,
): Promise<boolean> => {
  try {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: tableName }));
    const indexes = Table?.GlobalSecondaryIndexes ?? [];
    const states = [Table?.TableStatus, ...indexes.map(({ IndexStatus }) => IndexStatus)];
    return states.every((state) => state === 'ACTIVE');
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return false;
    throw error;
  }
};

const untilActive = async (
  client: DynamoDBClient,
  tableName: string | undefined,
): Promise<void> => {
  const giveUpAt = Date.now() + TABLE_WAIT_MS;
  while (!(await isActive(client, tableName))) {
    if (Date.now() > giveUpAt) throw new Error(`the table ${tableName} does not become active`);
    await sleep(TABLE_POLL_MS);
  }
};

const create = async (client: DynamoDBClient, table: CreateTableCommandInput): Promise<void> => {
  try {
    await client.send(new CreateTableCommand(table));
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
};

/** Creates the table when it is missing, or its indexes, and waits until it can be used. */
export const ensureTable = async (
  client: DynamoDBClient,
  table: CreateTableCommandInput,
): Promise<void> => {
  const wait = () => untilActive(client, table.TableName);
  if (!(await isActive(client, table.TableName))) await create(client, table);
  await wait();
  await addMissingIndexes(client, table, wait);
};
