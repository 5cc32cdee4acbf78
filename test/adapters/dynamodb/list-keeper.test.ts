import {
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  TransactionCanceledException,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { createListKeeper } from '#adapters/dynamodb/list-keeper.ts';
import { HEAD, type Table } from '#adapters/dynamodb/table-keys.ts';
import { commentJournal } from '#domain/comment/comment-journal.ts';
import { journalNames } from '#domain/journal/journal-names.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { ok } from '#domain/values/result.ts';
import { ensureTable } from '#local/storage/ensure-table.ts';
import { talanTable } from '#local/storage/local-table.ts';
import { keepListsCurrent } from '#steps/keep-lists-current.ts';
import { receive } from '#test/support/comment.ts';
import { INDEX_PATIENCE, journalOn, openTable } from '#test/support/dynamodb.ts';
import * as build from '#test/support/statement.ts';
import { testDeps } from '#test/web/support.ts';
import { byKey, itemsOf, READ_BY_ID, seedAll, takeOutOfLists } from './listed.ts';

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
  await keepListsCurrent(createListKeeper(table));
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

it('whatever is listed is in its lists and found by its names, as if this version had written it', async () => {
  const table = { client: opened.client, name: 'bare' };
  await ensureTable(table.client, { ...talanTable, TableName: table.name });
  const { journal, comment } = await seedAll(table);
  const written = byKey(await itemsOf(table));
  const kinds = new Set([...written.values()].flatMap(({ list }) => list ?? []));
  expect([...kinds, ...READ_BY_ID].toSorted()).toEqual(journalNames.toSorted());
  const keys = [...written.keys()].map((key) => key.split('#')[0]);
  expect(keys).toEqual(expect.arrayContaining(['waits-for', 'known-as']));
  await takeOutOfLists(table, [...written.values()]);
  const bare = byKey(await itemsOf(table));
  for (const [key, item] of written) expect(bare.get(key)).not.toEqual(item);

  await keepListsCurrent(createListKeeper(table));
  expect(byKey(await itemsOf(table))).toEqual(written);
  await vi.waitFor(async () => {
    const { items } = await journal.list(commentJournal, { by: 'open' }, { limit: 5 });
    expect(items.map(({ id }) => id)).toEqual([comment.id]);
  }, INDEX_PATIENCE);
});

/** A comment that is not in the list of all open ones, as an earlier version wrote it. */
const addEarlierComment = async (table: Table) => {
  const journal = journalOn(table);
  await receive(testDeps({ journal }), {}, ['child']);
  await takeOutOfLists(table, await itemsOf(table));
  const known = async () =>
    (await journal.list(commentJournal, { by: 'open' }, { limit: 5 })).items.map(({ id }) => id);
  await vi.waitFor(async () => {
    const all = await journal.list(commentJournal, { by: 'all' }, { limit: 5 });
    expect(all.items).toHaveLength(1);
    expect(await known()).toEqual([]);
  }, INDEX_PATIENCE);
  return { known };
};

it('what meets another change at that moment is put there after it', async () => {
  const table = { client: opened.client, name: 'met' };
  await ensureTable(table.client, { ...talanTable, TableName: table.name });
  const { known } = await addEarlierComment(table);
  const send = table.client.send.bind(table.client);
  let isMet = false;
  const meeting = vi.spyOn(table.client, 'send').mockImplementation((command: any) => {
    if (isMet || !(command instanceof TransactWriteItemsCommand)) return send(command);
    isMet = true;
    throw new TransactionCanceledException({
      message: 'Transaction cancelled',
      $metadata: {},
      CancellationReasons: [{ Code: 'TransactionConflict' }],
    });
  });
  await createListKeeper(table).refresh(commentJournal);
  meeting.mockRestore();
  expect(isMet).toBe(true);
  await vi.waitFor(async () => expect(await known()).toHaveLength(1), INDEX_PATIENCE);
});

it('it is done once for each version of the lists', async () => {
  const table = { client: opened.client, name: 'once' };
  await ensureTable(table.client, { ...talanTable, TableName: table.name });
  const lists = createListKeeper(table);
  expect(await lists.isDone()).toBe(false);
  const refresh = vi.spyOn(lists, 'refresh');
  await keepListsCurrent(lists);
  expect(await createListKeeper(table).isDone()).toBe(true);
  const calls = refresh.mock.calls.length;
  await keepListsCurrent(lists);
  expect(refresh).toHaveBeenCalledTimes(calls);
});
