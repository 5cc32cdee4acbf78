import { setTimeout as sleep } from 'node:timers/promises';
import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DescribeTableCommand,
  type DynamoDBClient,
  ResourceInUseException,
  ResourceNotFoundException,
} from '@aws-sdk/client-dynamodb';

const TABLE_WAIT_MS = 30_000;
// The SDK's own waiter looks once a second, which a local start need not wait for.
const TABLE_POLL_MS = 20;

const tableStatus = async (
  client: DynamoDBClient,
  tableName: string | undefined,
): Promise<string | undefined> => {
  try {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: tableName }));
    return Table?.TableStatus;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
};

const create = async (client: DynamoDBClient, table: CreateTableCommandInput): Promise<void> => {
  try {
    await client.send(new CreateTableCommand(table));
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
};

/** Creates the table when it is missing and waits until it can be used. */
export const ensureTable = async (
  client: DynamoDBClient,
  table: CreateTableCommandInput,
): Promise<void> => {
  if ((await tableStatus(client, table.TableName)) === 'ACTIVE') return;
  await create(client, table);
  const giveUpAt = Date.now() + TABLE_WAIT_MS;
  while ((await tableStatus(client, table.TableName)) !== 'ACTIVE') {
    if (Date.now() > giveUpAt) {
      throw new Error(`the table ${table.TableName} does not become active`);
    }
    await sleep(TABLE_POLL_MS);
  }
};
