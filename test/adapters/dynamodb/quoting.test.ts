import { ScanCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEraseWords } from '#adapters/dynamodb/erase-words.ts';
import { toItem } from '#adapters/dynamodb/items.ts';
import { quotablePartition, shardOf } from '#adapters/dynamodb/quotable-keys.ts';
import { refreshLists } from '#adapters/dynamodb/refresh-lists.ts';
import { longPiecesIn, quotableOf } from '#domain/moderation/pieces.ts';
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
  const shards = Items.filter(({ pk }) => pk?.S?.startsWith('quotable#'));
  return shards.flatMap((item) => Object.values(item)).filter(({ B }) => B).length;
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

  it('are found as well where very many begin alike, also where these were taken back', async () => {
    const all = Array.from({ length: 45 }, (_, at) => at);
    const beginning = 'Det är ju alldeles';
    const quoteOf = (at: number) => `${beginning} fel${at} och${at}`;
    await Promise.all(
      all.map((at) => remove(`many-${at}`, `${quoteOf(at)} tycker jag, nummer ${at}.`)),
    );
    const asked = await Promise.all(all.map((at) => found(`Någon skrev ”${quoteOf(at)}” nyss.`)));
    expect(asked).toEqual(all.map((at) => [`many-${at}`]));

    const same = 'Nu får det vara nog med er';
    await Promise.all(all.map((at) => remove(`same-${at}`, `${same}, skriver person${at}.`)));
    expect((await found(same)).length).toBeGreaterThanOrEqual(40);
    await Promise.all(
      all.slice(1).map((at) => move(`same-${at}`, { type: 'removal-undone', data: {} })),
    );
    expect(await found(same)).toEqual(['same-0']);
  });

  it('cost one read where a text quotes none, once the process knows them', async () => {
    let asked = 0;
    table.client.middlewareStack.add(
      (next) => (args) => {
        asked += 1;
        return next(args);
      },
      { step: 'initialize', name: 'count' },
    );
    const text = Array.from({ length: 1500 }, (_, at) => `eget${at}`).join(' ');
    await found(text);
    asked = 0;
    expect(await found(text)).toEqual([]);
    expect(asked).toBe(1);
    table.client.middlewareStack.remove('count');
    await remove('r5', 'Detta sade någon just nu, och det ska bort.');
    expect(await found('detta sade någon just nu och mer')).toEqual(['r5']);
  });

  it('go on in another place where one is full, and leave that too', async () => {
    const text = Array.from({ length: 3000 }, (_, at) => `lång${at}`).join(' ');
    await propose('r6', text);
    const proposed = await journal.read(removalJournal, 'r6');
    const [{ name } = { name: '' }] = quotableOf({ ...proposed!, state: 'removed' });
    const pk = quotablePartition('removal', shardOf(name, 0));
    await table.client.send(
      new UpdateItemCommand({
        TableName: table.name,
        Key: toItem({ pk, sk: 'head' }),
        UpdateExpression: 'SET filler = :filler',
        ExpressionAttributeValues: { ':filler': { S: 'x'.repeat(399_000) } },
      }),
    );
    await move('r6', { type: 'removal-decided', data: { decision: 'remove' } });
    expect(await found('Så: lång7 lång8 lång9 lång10 lång11 lång12.')).toEqual(['r6']);
  });
});
