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
const TABLE_POLL_MS = 20;

async function tableStatus(
  client: DynamoDBClient,
  tableName: string | undefined,
): Promise<string | undefined> {
  try {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: tableName }));
    return Table?.TableStatus;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
}

/**
 * Creates the table when it is missing and waits until it can be used.
 * The SDK's own waiter looks once a second, which a local start need not wait for.
 */
export async function ensureTable(
  client: DynamoDBClient,
  table: CreateTableCommandInput,
): Promise<void> {
  if ((await tableStatus(client, table.TableName)) === 'ACTIVE') return;
  await client.send(new CreateTableCommand(table)).catch((error: unknown) => {
    if (!(error instanceof ResourceInUseException)) throw error;
  });
  const giveUpAt = Date.now() + TABLE_WAIT_MS;
  while ((await tableStatus(client, table.TableName)) !== 'ACTIVE') {
    if (Date.now() > giveUpAt)
      throw new Error(`the table ${table.TableName} does not become active`);
    await sleep(TABLE_POLL_MS);
  }
}
