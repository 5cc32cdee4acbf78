import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  paginateQuery,
  QueryCommand,
} from '@aws-sdk/lib-dynamodb';
import { ensureTable } from '../../storage/ensure-table.ts';
import type { HistoryEvent } from '../execution/history-event.ts';
import type { ExecutionRecord } from '../execution/record.ts';
import { forgetEnded } from './forget.ts';
import {
  definitionIn,
  type ExecutionItems,
  eventsIn,
  executionItems,
  recordIn,
  summaryIn,
} from './items.ts';
import type { ExecutionList, ExecutionStore, ListQuery } from './store.ts';
import { executionsTable } from './table.ts';
import { type Writes, writeAll } from './write.ts';

const EXECUTIONS_TABLE = 'talan-local-executions';

interface StoreTable {
  documents: DynamoDBDocumentClient;
  tableName: string;
  items: ExecutionItems;
}

/** The state machine whose executions are kept, and the table for them. */
export interface DynamoDbStoreOptions {
  stateMachineName: string;
  tableName?: string;
}

const put = ({ tableName }: StoreTable, item: Record<string, unknown>, condition = {}) => ({
  Put: { TableName: tableName, Item: item, ...condition },
});

const revisionWrites = (
  table: StoreTable,
  record: ExecutionRecord,
  events: readonly HistoryEvent[],
  condition: object,
): Writes => {
  const [head, ...more] = table.items.head(record);
  const others = events.length > 0 ? table.items.events(record.name, events) : [];
  return [
    ...(head ? [put(table, head, condition)] : []),
    ...[...more, ...others].map((item) => put(table, item)),
  ];
};

const creation = (
  table: StoreTable,
  record: ExecutionRecord,
  events: readonly HistoryEvent[],
): Writes => [
  ...revisionWrites(table, record, events, { ConditionExpression: 'attribute_not_exists(pk)' }),
  put(table, table.items.listed('all', record)),
  put(table, table.items.listed(record.status, record)),
];

const replacement = (
  table: StoreTable,
  record: ExecutionRecord,
  events: readonly HistoryEvent[],
): Writes => {
  const writes = revisionWrites(table, record, events, {
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
};

const readItems = async (
  { documents, tableName }: StoreTable,
  pk: string,
  prefix: string,
): Promise<unknown[]> => {
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
};

const listExecutions = async (
  { documents, tableName, items }: StoreTable,
  { status, limit, cursor }: ListQuery,
): Promise<ExecutionList> => {
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
  const listed = (page.Items ?? []).map(summaryIn);
  const next = page.LastEvaluatedKey ? listed.at(-1)?.sk : undefined;
  return { items: listed.map((item) => item.summary), next };
};

const saveDefinition = async (table: StoreTable, id: string, text: string): Promise<void> => {
  const item = { ...table.items.definitionKey(id), document: text };
  await table.documents.send(new PutCommand({ TableName: table.tableName, Item: item }));
};

const loadDefinition = async (table: StoreTable, id: string): Promise<string | undefined> => {
  const { documents, tableName, items } = table;
  const key = { TableName: tableName, Key: items.definitionKey(id), ConsistentRead: true };
  const { Item } = await documents.send(new GetCommand(key));
  return Item && definitionIn(Item);
};

/** Executions of one state machine in DynamoDB (here: ExtendDB). Creates the table when it is missing. */
export const createDynamoDbStore = async (
  client: DynamoDBClient,
  { stateMachineName, tableName = EXECUTIONS_TABLE }: DynamoDbStoreOptions,
): Promise<ExecutionStore> => {
  await ensureTable(client, executionsTable(tableName));
  const documents = DynamoDBDocumentClient.from(client);
  const items = executionItems(stateMachineName);
  const table: StoreTable = { documents, tableName, items };
  return {
    create: (record, events) => writeAll(documents, creation(table, record, events)),
    save: (record, events) => writeAll(documents, replacement(table, record, events)),
    load: async (name) => recordIn(await readItems(table, items.executionKey(name), 'head#')),
    list: (query) => listExecutions(table, query),
    history: async (name) => eventsIn(await readItems(table, items.executionKey(name), 'events#')),
    forgetEnded: (before) => forgetEnded(table, before),
    saveDefinition: (id, text) => saveDefinition(table, id, text),
    loadDefinition: (id) => loadDefinition(table, id),
  };
};
