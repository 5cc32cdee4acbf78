import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEraseWords } from '#adapters/dynamodb/erase-words.ts';
import { refreshLists } from '#adapters/dynamodb/refresh-lists.ts';
import { longPiecesIn } from '#domain/moderation/pieces.ts';
import { removalJournal } from '#domain/moderation/removal-journal.ts';
import { ok } from '#domain/values/result.ts';
import { journalOn, openTable, spoil } from '#test/support/dynamodb.ts';

let table: Awaited<ReturnType<typeof openTable>>;
let journal: ReturnType<typeof journalOn>;
beforeAll(async () => {
  table = await openTable();
  journal = journalOn(table);
});
afterAll(() => table?.stop());

const SAID = 'Jag kommer hem till dig i natt, Lisa, och då ska du få se.';

const propose = (id: string, text = SAID) =>
  journal.append(removalJournal, id, 'karin', () =>
    ok([
      {
        type: 'removal-proposed',
        data: {
          id,
          channel: 'facebook',
          writtenAt: '2026-11-30T08:00:00.000Z',
          ground: 'threat',
          hash: id,
        },
        words: { reason: 'Ja.', archived: { key: id, text } },
      },
    ]),
  );
const move = (id: string, event: object) =>
  journal.append(removalJournal, id, 'dan', () => ok([event as never]));
const remove = async (id: string, text = SAID) => {
  await propose(id, text);
  await move(id, { type: 'removal-decided', data: { decision: 'remove' } });
};

const found = async (text: string) => {
  const { items, unreadable = [] } = await journal.quoting(removalJournal, longPiecesIn(text));
  return [...items.map(({ id }) => id), ...unreadable].toSorted();
};

const marks = async () => {
  const { Items = [] } = await table.client.send(new ScanCommand({ TableName: table.name }));
  return Items.filter(({ pk, names }) => pk?.S?.startsWith('quotable#') && names).length;
};

describe('removed words', () => {
  it('are found by what quotes them as long as the removal is in force', async () => {
    const quote = 'Hotet löd: ”jag kommer hem till dig i natt”.';
    expect(await found(quote)).toEqual([]);
    await propose('r1');
    expect(await found(quote)).toEqual([]);
    await move('r1', { type: 'removal-decided', data: { decision: 'remove' } });
    expect(await found(quote)).toEqual(['r1']);
    expect(await found('Vattnet i Norrby är rent igen, och alla kan dricka det.')).toEqual([]);
    await move('r1', { type: 'removal-undone', data: {} });
    expect(await found(quote)).toEqual([]);
    await propose('r1');
    await move('r1', { type: 'removal-decided', data: { decision: 'remove' } });
    expect(await found(quote)).toEqual(['r1']);
  });

  it('are found where an earlier version marked nothing, and where the record can not be read', async () => {
    await remove('r2', 'En helt annan text som ingen annan har skrivit förut.');
    const quote = 'en helt annan text som ingen annan har skrivit';
    const { Items = [] } = await table.client.send(new ScanCommand({ TableName: table.name }));
    const { DeleteItemCommand } = await import('@aws-sdk/client-dynamodb');
    for (const { pk, sk } of Items.filter((item) => item['pk']?.S?.startsWith('quotable#')))
      await table.client.send(
        new DeleteItemCommand({ TableName: table.name, Key: { pk: pk!, sk: sk! } }),
      );
    expect(await found(quote)).toEqual([]);
    expect(await refreshLists(table, removalJournal)).toEqual([]);
    expect(await found(quote)).toEqual(['r2']);
    await spoil(table, 'removal#r2');
    expect(await found(quote)).toEqual(['removal#r2']);
  });

  it('leave no marks once they are erased, unless others said the same', async () => {
    const before = await marks();
    const text = 'Så här skriver många nu, ord för ord detsamma.';
    await remove('r3', text);
    await remove('r4', text);
    const erase = createEraseWords({
      ...{ ...table, now: () => new Date(), newSalt: () => 'salt'.repeat(8), random: Math.random },
    });
    const erasure = { why: 'retention', mayErase: () => true, keeps: () => false } as never;
    await erase(removalJournal as never, 'r3', 'talan', erasure);
    expect(await found(text)).toEqual(['r4']);
    await erase(removalJournal as never, 'r4', 'talan', erasure);
    expect(await found(text)).toEqual([]);
    expect(await marks()).toBe(before);
  });
});
