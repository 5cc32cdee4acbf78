import { GetItemCommand, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { HEAD } from '#adapters/dynamodb/table-keys.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { ok } from '#domain/values/result.ts';
import { keepListsCurrent } from '#local/storage/current-lists.ts';
import { ensureTable } from '#local/storage/ensure-table.ts';
import { talanTable } from '#local/storage/local-table.ts';
import { journalOn, openTable } from '#test/support/dynamodb.ts';
import * as build from '#test/support/statement.ts';

let opened: Awaited<ReturnType<typeof openTable>>;
beforeAll(async () => {
  opened = await openTable();
});
afterAll(() => opened?.stop());

const earlier = ['all', 'group', 'open'];

/** A table as an earlier version made it, with a statement that waits for Anna and is on no new list. */
const earlierTable = async () => {
  const indexes = talanTable.GlobalSecondaryIndexes?.filter(({ IndexName = '' }) =>
    earlier.includes(IndexName),
  );
  const keys = ['pk', 'sk', 'sort', 'list', 'group', 'open'];
  const table = { client: opened.client, name: 'earlier' };
  await ensureTable(table.client, {
    ...talanTable,
    TableName: table.name,
    GlobalSecondaryIndexes: indexes,
    AttributeDefinitions: talanTable.AttributeDefinitions?.filter(({ AttributeName = '' }) =>
      keys.includes(AttributeName),
    ),
  });
  const journal = journalOn(table);
  const append = (step: (state: any) => any) =>
    journal.append(statementJournal, 's1', 'talan', (state) => ok([step(state)]));
  await append(() => build.requested());
  await append((state) => build.drafted(state));
  await append((state) => build.checkedNow(state));
  await append((state) => build.asked(state, ['anna']));
  const Key = marshall({ pk: 'statement#s1', sk: HEAD });
  const { Item = {} } = await table.client.send(
    new GetItemCommand({ TableName: table.name, Key, ConsistentRead: true }),
  );
  const { inStatus: _, ...head } = unmarshall(Item);
  await table.client.send(new PutItemCommand({ TableName: table.name, Item: marshall(head) }));
  await table.client.send(
    new PutItemCommand({
      TableName: table.name,
      Item: marshall({ pk: 'waits-for#statement#s1', sk: 'anna' }),
    }),
  );
  return { table, journal };
};

it('a data folder of an earlier version gets the new indexes, and what it holds is in the lists', async () => {
  const { table, journal } = await earlierTable();
  await ensureTable(table.client, { ...talanTable, TableName: table.name });
  const list = (filter: Parameters<typeof journal.list>[1]) =>
    journal.list(statementJournal, filter, { limit: 5 });
  expect((await list({ by: 'all', status: 'awaiting-approval' })).items).toEqual([]);
  await keepListsCurrent(table);
  await vi.waitFor(async () => {
    for (const filter of [
      { by: 'all', status: 'awaiting-approval' },
      { by: 'open', person: 'anna' },
    ] as const) {
      expect((await list(filter)).items.map(({ id }) => id)).toEqual(['s1']);
    }
  });
  const seq = async () => {
    const { Items = [] } = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: marshall({ ':pk': 'statement#s1' }),
      }),
    );
    return Items.map((item) => unmarshall(item)).find(({ sk }) => sk === HEAD)?.['seq'];
  };
  expect(await seq()).toBe(4);
});
