import { randomBytes } from 'node:crypto';
import { DeleteItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { toItem } from '#adapters/dynamodb/items.ts';
import { partKey } from '#adapters/dynamodb/picture-keys.ts';
import { createReadPicture } from '#adapters/dynamodb/picture-reader.ts';
import { createPictureStore } from '#adapters/dynamodb/picture-store.ts';
import { openTable } from '../../support/dynamodb.ts';

let table: Awaited<ReturnType<typeof openTable>>;
beforeAll(async () => {
  table = await openTable();
});
afterAll(() => table?.stop());

it('keeps a picture of any size whole, or says that it has none', async () => {
  const store = createPictureStore(table, () => new Date());
  const read = createReadPicture(table);
  const [big, small] = [randomBytes(1_000_000), randomBytes(10)];
  await store.put('a', big);
  await store.put('a', big);
  await store.put('b', small);
  expect(Buffer.from((await read('a')) ?? []).equals(big)).toBe(true);
  expect(Buffer.from((await read('b')) ?? []).equals(small)).toBe(true);
  expect(await read('c')).toBeUndefined();
  const Key = toItem({ pk: 'picture#a', sk: partKey(1) });
  await table.client.send(new DeleteItemCommand({ TableName: table.name, Key }));
  expect(await read('a')).toBeUndefined();
});
