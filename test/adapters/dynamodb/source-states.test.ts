import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSourceStateReader } from '#adapters/dynamodb/source-state-reader.ts';
import { createSourceStates } from '#adapters/dynamodb/source-states.ts';
import { afterAsking } from '#domain/source/next-ask.ts';
import { openTable } from '#test/support/dynamodb.ts';

let table: Awaited<ReturnType<typeof openTable>>;
beforeAll(async () => {
  table = await openTable();
});
afterAll(() => table?.stop());

it('keeps how each source stands, and reads all of them at once', async () => {
  const memory = { etag: '"1"', known: ['a', 'b'] };
  const state = afterAsking(
    undefined,
    { state: 'brought', said: [], memory },
    { isNew: true, now: new Date('2026-11-28T12:00:00.000Z'), random: () => 1 },
  );
  const states = createSourceStates(table);
  await states.write('feed-1', state);
  await states.write('feed-2', { ...state, failures: 2, why: 'limit' });
  // Of an item that other code kept nothing is taken.
  const Item = { pk: { S: 'source-states' }, sk: { S: 'feed-3' }, state: { S: 'other' } };
  await table.client.send(new PutItemCommand({ TableName: table.name, Item }));
  const read = await createSourceStateReader(table).list();
  expect([...read.keys()]).toEqual(['feed-1', 'feed-2']);
  expect(read.get('feed-1')).toEqual(state);
});
