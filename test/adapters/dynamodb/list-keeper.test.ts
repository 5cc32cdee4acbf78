import {
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  TransactionCanceledException,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { createListKeeper } from '#adapters/dynamodb/list-keeper.ts';
import { createIsListKept } from '#adapters/dynamodb/lists-mark.ts';
import { HEAD, type Table } from '#adapters/dynamodb/table-keys.ts';
import { commentJournal } from '#domain/comment/comment-journal.ts';
import { journalNames } from '#domain/journal/journal-names.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { ok } from '#domain/values/result.ts';
import { ensureTable } from '#local/storage/ensure-table.ts';
import { talanTable } from '#local/storage/local-table.ts';
import { keepListsCurrent, ListsNotKept } from '#steps/keep-lists-current.ts';
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

const keeping = (table: Table) => ({ lists: createListKeeper(table), log: { warn: vi.fn() } });

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
  await keepListsCurrent(keeping(table));
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

  await keepListsCurrent(keeping(table));
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
  expect(await createListKeeper(table).keep(commentJournal)).toEqual([]);
  meeting.mockRestore();
  expect(isMet).toBe(true);
  await vi.waitFor(async () => expect(await known()).toHaveLength(1), INDEX_PATIENCE);
});

/** Heads that were written since the last call of this. */
const writing = (table: Table) => {
  const sending = vi.spyOn(table.client, 'send');
  return () => {
    const commands = sending.mock.calls.map(([command]) => command);
    sending.mockClear();
    return commands.flatMap((command) =>
      command instanceof TransactWriteItemsCommand ? (command.input.TransactItems ?? []) : [],
    );
  };
};

it('it is done once for each version of the lists, and again after another version was there', async () => {
  const table = { client: opened.client, name: 'once' };
  await ensureTable(table.client, { ...talanTable, TableName: table.name });
  await addEarlierComment(table);
  expect(await createIsListKept(table)('comment')).toBe(false);
  await keepListsCurrent(keeping(table));
  expect(await createIsListKept(table)('comment')).toBe(true);
  const written = writing(table);
  await keepListsCurrent(keeping(table));
  expect(written()).toEqual([]);
  const Item = marshall({ pk: 'lists', sk: 'version', version: 6 });
  await table.client.send(new PutItemCommand({ TableName: table.name, Item }));
  expect(await createIsListKept(table)('comment')).toBe(false);
  await keepListsCurrent(keeping(table));
  expect(written()).toHaveLength(1);
  vi.restoreAllMocks();
});

it('one record that can not be read holds up no other, of its kind or another, and alone is tried again', async () => {
  const table = { client: opened.client, name: 'broken' };
  await ensureTable(table.client, { ...talanTable, TableName: table.name });
  const { comment } = await seedAll(table);
  const written = byKey(await itemsOf(table));
  const journal = journalOn(table);
  const whole = await receive(testDeps({ journal }), { sourceId: 'whole' });
  await takeOutOfLists(table, await itemsOf(table));
  const setLanguage = (language: string) =>
    table.client.send(
      new UpdateItemCommand({
        TableName: table.name,
        Key: marshall({ pk: `comment#${comment.id}`, sk: HEAD }),
        UpdateExpression: 'SET #state.#language = :language',
        ExpressionAttributeNames: { '#state': 'state', '#language': 'language' },
        ExpressionAttributeValues: marshall({ ':language': language }),
      }),
    );
  await setLanguage('xx');
  const deps = keeping(table);
  await expect(keepListsCurrent(deps)).rejects.toThrow(ListsNotKept);
  const [broken] = deps.log.warn.mock.calls;
  expect(broken).toEqual([
    'LISTS_NOT_KEPT',
    { stream: `comment#${comment.id}`, error: 'RecordUnreadable' },
  ]);
  const found = byKey(await itemsOf(table));
  const isOfBroken = (key: string) => key.includes(comment.id);
  for (const [key, item] of written) if (!isOfBroken(key)) expect(found.get(key)).toEqual(item);
  expect(found.get(`comment#${whole.id} ${HEAD}`)).toHaveProperty('inStatus');
  expect(await createIsListKept(table)('comment')).toBe(true);

  await setLanguage('sv');
  const writtenAgain = writing(table);
  await keepListsCurrent(keeping(table));
  expect(writtenAgain()).toHaveLength(1);
  expect(byKey(await itemsOf(table)).get(`comment#${comment.id} ${HEAD}`)).toEqual(
    written.get(`comment#${comment.id} ${HEAD}`),
  );
  vi.restoreAllMocks();
});
