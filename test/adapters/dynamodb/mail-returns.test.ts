import { afterAll, beforeAll, expect, it } from 'vitest';
import { createMailReturnReader } from '#adapters/dynamodb/mail-return-reader.ts';
import { createMailReturns } from '#adapters/dynamodb/mail-returns.ts';
import { openTable } from '#test/support/dynamodb.ts';

let table: Awaited<ReturnType<typeof openTable>>;
beforeAll(async () => {
  table = await openTable();
});
afterAll(() => table?.stop());

const now = new Date('2026-11-28T10:00:00.000Z');

it('what came back counts once for each recipient, for the words and list that it is of', async () => {
  const { note } = createMailReturns(table);
  const { count } = createMailReturnReader(table);
  const mail = { statementId: 's1', version: 1, channel: 'press' } as const;
  expect(await count('s1', 1)).toEqual({});
  for (const recipient of ['a', 'b', 'a']) await note({ ...mail, recipient }, 'bounced', now);
  await note({ ...mail, recipient: 'a' }, 'complained', now);
  await note({ ...mail, recipient: 'c' }, 'complained', now);
  await note({ ...mail, channel: 'email', recipient: 'a' }, 'bounced', now);
  await note({ ...mail, version: 2, recipient: 'a' }, 'bounced', now);
  expect(await count('s1', 1)).toEqual({
    press: { bounced: 2, complained: 1 },
    email: { bounced: 1, complained: 0 },
  });
});
