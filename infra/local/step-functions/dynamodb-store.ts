import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  paginateQuery,
  QueryCommand,
} from '@aws-sdk/lib-dynamodb';
import { ensureTable } from '../ensure-table.ts';
import {
  createItems,
  type Items,
  parseDefinition,
  parseEvents,
  parseHead,
  parseListed,
} from './dynamodb-items.ts';
import { type Writes, writeAll } from './dynamodb-write.ts';
import { executionsTable } from './executions-table.ts';
import type { ExecutionRecord, HistoryEvent } from './record.ts';
import type { ExecutionStore, ListQuery } from './store.ts';

/** The local table: executions, their history, lists and definitions. It never exists on AWS. */
const EXECUTIONS_TABLE = 'talan-local-executions';

type Table = { documents: DynamoDBDocumentClient; tableName: string; items: Items };

/** Which state machine's executions to keep, and where. */
export type DynamoDbStoreOptions = { stateMachineName: string; tableName?: string };

/** Executions of one state machine in DynamoDB (here: ExtendDB). Creates the table when it is missing. */
export async function createDynamoDbStore(
  client: DynamoDBClient,
  { stateMachineName, tableName = EXECUTIONS_TABLE }: DynamoDbStoreOptions,
): Promise<ExecutionStore> {
  await ensureTable(client, executionsTable(tableName));
  const documents = DynamoDBDocumentClient.from(client);
  const items = createItems(stateMachineName);
  const table = { documents, tableName, items };
  return {
    create: (record, events) => writeAll(documents, creation(table, record, events)),
    save: (record, events) => writeAll(documents, replacement(table, record, events)),
    load: async (name) => parseHead(await readItems(table, items.executionName(name), 'head#')),
    list: (query) => listExecutions(table, query),
    history: async (name) =>
      parseEvents(await readItems(table, items.executionName(name), 'events#')),
    async saveDefinition(id, text) {
      const item = { ...items.definitionKey(id), document: text };
      await documents.send(new PutCommand({ TableName: tableName, Item: item }));
    },
    async loadDefinition(id) {
      const key = { TableName: tableName, Key: items.definitionKey(id), ConsistentRead: true };
      const { Item } = await documents.send(new GetCommand(key));
      return Item && parseDefinition(Item);
    },
  };
}

function put({ tableName }: Table, item: Record<string, unknown>, condition = {}) {
  return { Put: { TableName: tableName, Item: item, ...condition } };
}

function execution(
  table: Table,
  record: ExecutionRecord,
  events: readonly HistoryEvent[],
  condition: object,
): Writes {
  const [head, ...more] = table.items.head(record);
  const others = events.length > 0 ? table.items.events(record.name, events) : [];
  return [
    ...(head ? [put(table, head, condition)] : []),
    ...[...more, ...others].map((item) => put(table, item)),
  ];
}

function creation(table: Table, record: ExecutionRecord, events: readonly HistoryEvent[]): Writes {
  return [
    ...execution(table, record, events, { ConditionExpression: 'attribute_not_exists(pk)' }),
    put(table, table.items.listed('all', record)),
    put(table, table.items.listed(record.status, record)),
  ];
}

function replacement(
  table: Table,
  record: ExecutionRecord,
  events: readonly HistoryEvent[],
): Writes {
  const writes = execution(table, record, events, {
    ConditionExpression: 'revision = :before',
    ExpressionAttributeValues: { ':before': record.revision - 1 },
  });
  if (record.status === 'RUNNING') return writes;
  const { tableName, items } = table;
  return [
    ...writes,
    put(table, items.listed('all', record)),
    put(table, items.listed(record.status, record)),
    { Delete: { TableName: tableName, Key: items.listKey('RUNNING', record) } },
  ];
}

async function readItems(
  { documents, tableName }: Table,
  pk: string,
  prefix: string,
): Promise<unknown[]> {
  const pages = paginateQuery(
    { client: documents },
    {
      TableName: tableName,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: { ':pk': pk, ':prefix': prefix },
      ConsistentRead: true,
    },
  );
  const items: unknown[] = [];
  for await (const page of pages) items.push(...(page.Items ?? []));
  return items;
}

async function listExecutions(
  { documents, tableName, items }: Table,
  { status, limit, cursor }: ListQuery,
): ReturnType<ExecutionStore['list']> {
  const pk = items.listName(status ?? 'all');
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
  const listed = (page.Items ?? []).map(parseListed);
  const next = page.LastEvaluatedKey ? listed.at(-1)?.sk : undefined;
  return { items: listed.map((item) => item.summary), next };
}
