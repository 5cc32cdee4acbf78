import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb';
import {
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  paginateQuery,
  QueryCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { ensureTable } from './executions-table.ts';
import {
  type ExecutionRecord,
  eventSchema,
  type HistoryEvent,
  recordSchema,
  statusSchema,
} from './record.ts';
import type { ExecutionStore, ExecutionSummary, ListQuery } from './store.ts';

/** The local table: executions, their history, lists and definitions. It never exists on AWS. */
export const EXECUTIONS_TABLE = 'talan-local-executions';

const headItem = z.object({ document: z.string() });
const historyItem = z.object({ events: z.string() });
const listItem = z.object({
  sk: z.string(),
  name: z.string(),
  status: statusSchema,
  startedAt: z.number(),
  stoppedAt: z.number().nullable(),
});

type Writes = NonNullable<TransactWriteCommandInput['TransactItems']>;

/**
 * Executions in DynamoDB (here: ExtendDB). Creates the table when it is missing. Lists are items written in
 * the same transaction, not an index, because an index may lag behind at a restart.
 * Keys: `execution#<name>` with `head` and `events#<first id>`; `list#<status or all>`; `definition#<id>`.
 */
export async function createDynamoDbStore(
  client: DynamoDBClient,
  tableName: string = EXECUTIONS_TABLE,
): Promise<ExecutionStore> {
  await ensureTable(client, tableName);
  const documents = DynamoDBDocumentClient.from(client);
  const write = (items: Writes) => writeAll(documents, items);
  const key = (pk: string, sk: string) => ({ TableName: tableName, Key: { pk, sk } });
  const putItem = (item: Record<string, unknown>, condition = {}) => ({
    Put: { TableName: tableName, Item: item, ...condition },
  });

  const executionWrites = (
    record: ExecutionRecord,
    events: readonly HistoryEvent[],
    condition: object,
  ) => [
    putItem(head(record), condition),
    ...(events[0] ? [putItem(history(record.name, events[0].id, events))] : []),
  ];

  return {
    create: (record, events) =>
      write([
        ...executionWrites(record, events, { ConditionExpression: 'attribute_not_exists(pk)' }),
        putItem(listed('all', record)),
        putItem(listed(record.status, record)),
      ]),
    save: (record, events) =>
      write([
        ...executionWrites(record, events, {
          ConditionExpression: 'revision = :before',
          ExpressionAttributeValues: { ':before': record.revision - 1 },
        }),
        ...(record.status === 'RUNNING'
          ? []
          : [
              putItem(listed('all', record)),
              putItem(listed(record.status, record)),
              { Delete: key('list#RUNNING', listKey(record)) },
            ]),
      ]),
    async load(name) {
      const got = await documents.send(
        new GetCommand({ ...key(`execution#${name}`, 'head'), ConsistentRead: true }),
      );
      if (!got.Item) return undefined;
      return recordSchema.parse(JSON.parse(headItem.parse(got.Item).document));
    },
    list: (query) => listExecutions(documents, tableName, query),
    async history(name) {
      const events: HistoryEvent[] = [];
      const pages = paginateQuery({ client: documents }, historyQuery(tableName, name));
      for await (const page of pages) {
        for (const item of page.Items ?? []) {
          const { events: batch } = historyItem.parse(item);
          events.push(...z.array(eventSchema).parse(JSON.parse(batch)));
        }
      }
      return events;
    },
    async saveDefinition(id, text) {
      const item = { pk: `definition#${id}`, sk: 'text', document: text };
      await documents.send(new PutCommand({ TableName: tableName, Item: item }));
    },
    async loadDefinition(id) {
      const got = await documents.send(new GetCommand(key(`definition#${id}`, 'text')));
      return got.Item && headItem.parse(got.Item).document;
    },
  };
}

function head(record: ExecutionRecord) {
  return {
    pk: `execution#${record.name}`,
    sk: 'head',
    revision: record.revision,
    document: JSON.stringify(record),
  };
}

function history(name: string, firstId: number, events: readonly HistoryEvent[]) {
  const sk = `events#${String(firstId).padStart(6, '0')}`;
  return { pk: `execution#${name}`, sk, events: JSON.stringify(events) };
}

function historyQuery(tableName: string, name: string) {
  return {
    TableName: tableName,
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
    ExpressionAttributeValues: { ':pk': `execution#${name}`, ':prefix': 'events#' },
    ConsistentRead: true,
  };
}

function listKey({ name, startedAt }: { name: string; startedAt: number }): string {
  return `${new Date(startedAt).toISOString()}#${name}`;
}

function listed(list: string, { name, status, startedAt, stoppedAt }: ExecutionSummary) {
  const sk = listKey({ name, startedAt });
  return { pk: `list#${list}`, sk, name, status, startedAt, stoppedAt };
}

async function listExecutions(
  documents: DynamoDBDocumentClient,
  tableName: string,
  { status, limit, cursor }: ListQuery,
): ReturnType<ExecutionStore['list']> {
  const pk = `list#${status ?? 'all'}`;
  const page = await documents.send(
    new QueryCommand({
      TableName: tableName,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': pk },
      ScanIndexForward: false,
      ConsistentRead: true,
      Limit: limit,
      ...(cursor === undefined ? {} : { ExclusiveStartKey: { pk, sk: cursor } }),
    }),
  );
  const items = z.array(listItem).parse(page.Items ?? []);
  const next = page.LastEvaluatedKey ? items.at(-1)?.sk : undefined;
  return { items: items.map(({ sk: _, ...summary }) => summary), next };
}

/** False when a condition did not hold; one item goes without the cost of a transaction. */
async function writeAll(documents: DynamoDBDocumentClient, items: Writes): Promise<boolean> {
  const [only, ...others] = items;
  try {
    if (only?.Put && others.length === 0) await documents.send(new PutCommand(only.Put));
    else await documents.send(new TransactWriteCommand({ TransactItems: items }));
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException || isConditionFailure(error)) return false;
    throw error;
  }
}

function isConditionFailure(error: unknown): boolean {
  if (!(error instanceof TransactionCanceledException)) return false;
  return (error.CancellationReasons ?? []).some(({ Code }) => Code === 'ConditionalCheckFailed');
}
