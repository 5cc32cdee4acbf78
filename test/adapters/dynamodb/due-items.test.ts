import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDueItems } from '#adapters/dynamodb/due-items.ts';
import { dueKey } from '#adapters/dynamodb/due-keys.ts';
import { toItem } from '#adapters/dynamodb/items.ts';
import type { DueItem, KeptDueItem, Wanted } from '#domain/due/due.ts';
import type { IncidentEvent } from '#domain/incident/events/incident-events.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import type { Aggregate } from '#domain/journal/aggregate.ts';
import { ok } from '#domain/values/result.ts';
import { journalOn, openTable } from '../../support/dynamodb.ts';
import { incident } from '../../support/incident.ts';

let table: Awaited<ReturnType<typeof openTable>>;
beforeAll(async () => {
  table = await openTable();
});
afterAll(() => table?.stop());

const AT = '2026-11-28T12:00:00.000Z';
const LATER = '2026-11-28T13:00:00.000Z';
const wanted = (key: string, at = AT): Wanted => ({ kind: 'check-post', key, at });

// What it wants stands in its title, such as `x 12:00`, so that a change of title is one of that.
const dueByTitle: Aggregate<Incident, IncidentEvent> = {
  ...incidentJournal,
  due: ({ title }) =>
    title.split(',').flatMap((each) => {
      const [key = '', hour] = each.split(' ');
      return hour === undefined ? [] : [wanted(key, hour === '12' ? AT : LATER)];
    }),
};

const write = (id: string, title: string) =>
  journalOn(table).append(dueByTitle, id, 'writer', (state) => {
    const { severity, responsibility, wrongdoing, harm, legalHold, phase, ...words } = incident();
    const data = { id, severity, responsibility, wrongdoing, harm, legalHold, phase };
    const { id: _, openedBy: __, openedAt: ___, requestDigest: ____, ...given } = words;
    const opened = { type: 'opened' as const, data, words: { ...given, title } };
    return ok([state ? { type: 'changed', data: {}, words: { title } } : opened]);
  });

const all = async (list: AsyncIterable<KeptDueItem>): Promise<KeptDueItem[]> => {
  const items: KeptDueItem[] = [];
  for await (const item of list) items.push(item);
  return items;
};

const dueAt = async (time: string, id: string): Promise<KeptDueItem[]> => {
  const lists = createDueItems(table).until(new Date(time));
  const items = await Promise.all(lists.map(all));
  return items.flat().filter((item) => item.id === id);
};
const keysAt = async (time: string, id: string) =>
  (await dueAt(time, id)).map(({ key }) => key).toSorted();

const NOON = '2026-11-28T12:00:00.001Z';
const ONE = '2026-11-28T13:00:00.001Z';

it('is there with the change that wants it, not before its time, and not once it is unwanted', async () => {
  await write('a', 'x 12,y 13,nothing');
  expect(await keysAt(AT, 'a')).toEqual([]);
  expect(await keysAt(NOON, 'a')).toEqual(['x']);
  expect(await keysAt(ONE, 'a')).toEqual(['x', 'y']);
  await write('a', 'y 13');
  expect(await keysAt(ONE, 'a')).toEqual(['y']);
  await write('a', 'y 12');
  expect(await keysAt(NOON, 'a')).toEqual(['y']);
  await write('a', 'nothing');
  expect(await keysAt(ONE, 'a')).toEqual([]);
});

it('says what it is about', async () => {
  await write('b', 'x 12');
  const about = { kind: 'check-post', aggregate: 'incident', id: 'b', key: 'x', at: AT };
  expect(await dueAt(NOON, 'b')).toEqual([about]);
});

it('comes also where it is of a kind that only a newer version writes', async () => {
  const item = { ...wanted('x'), kind: 'kind-of-tomorrow', aggregate: 'incident', id: 'newer' };
  const Item = toItem({ ...dueKey(item), ...item });
  await table.client.send(new PutItemCommand({ TableName: table.name, Item }));
  expect(await dueAt(NOON, 'newer')).toEqual([item]);
});

it('is forgotten, twice too, and comes no more by a change that wants what it wanted before', async () => {
  await write('c', 'x 12');
  const [item] = await dueAt(NOON, 'c');
  await createDueItems(table).forget([item as DueItem]);
  await createDueItems(table).forget([item as DueItem]);
  await write('c', 'x 12,nothing');
  expect(await keysAt(ONE, 'c')).toEqual([]);
});

it('is put off in one piece', async () => {
  await write('d', 'x 12');
  const [item] = await dueAt(NOON, 'd');
  await createDueItems(table).putOff(item as DueItem, LATER);
  expect(await keysAt(NOON, 'd')).toEqual([]);
  expect(await dueAt(ONE, 'd')).toEqual([{ ...item, at: LATER }]);
});

it('lies in many partitions, so that thousands at once are no hot spot', async () => {
  await write('e', Array.from({ length: 40 }, (_, i) => `k${i} 12`).join(','));
  const lists = createDueItems(table).until(new Date(NOON));
  const sizes = await Promise.all(lists.map(async (list) => (await all(list)).length));
  expect(sizes.filter((size) => size > 0).length).toBeGreaterThan(8);
});
