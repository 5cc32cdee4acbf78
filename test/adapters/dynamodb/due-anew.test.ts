import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDueItems } from '#adapters/dynamodb/due-items.ts';
import { refreshLists } from '#adapters/dynamodb/refresh-lists.ts';
import type { KeptDueItem } from '#domain/due/due.ts';
import { removalJournal } from '#domain/moderation/removal-journal.ts';
import { ok } from '#domain/values/result.ts';
import { journalOn, openTable } from '#test/support/dynamodb.ts';

let table: Awaited<ReturnType<typeof openTable>>;
beforeAll(async () => {
  table = await openTable();
});
afterAll(() => table?.stop());

const CONFIRM_BY = '2026-11-30T09:00:00.000Z';

const due = async (): Promise<KeptDueItem[]> => {
  const items: KeptDueItem[] = [];
  for (const list of createDueItems(table).until(new Date('2100-01-01T00:00:00.000Z'))) {
    for await (const item of list) items.push(item);
  }
  return items;
};
const kinds = async () => (await due()).map(({ kind }) => kind).toSorted();

it('a removal that waits to be confirmed is due again, and looked for in our words, once lists are put in order, and nothing else', async () => {
  await journalOn(table).append(removalJournal, 'c1', 'karin', () =>
    ok([
      {
        type: 'removal-proposed',
        data: {
          ...{ id: 'c1', channel: 'facebook', ground: 'threat', hash: 'h' },
          ...{ writtenAt: '2026-11-30T08:00:00.000Z', confirmBy: CONFIRM_BY },
        },
        words: { reason: 'Ja.', archived: { key: 'k', text: 'Jag kommer hem till dig.' } },
      },
    ]),
  );
  expect(await kinds()).toEqual(expect.arrayContaining(['removal-unconfirmed', 'renew-thread']));
  await createDueItems(table).forget(await due());
  expect(await kinds()).toEqual([]);
  expect(await refreshLists(table, removalJournal)).toEqual([]);
  expect(await kinds()).toEqual(['confirm-removal', 'removal-unconfirmed', 'tell-quoted']);
});
