import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { RecordUnreadable } from '#domain/journal/record-errors.ts';
import { wholeList } from '#domain/journal/whole-list.ts';
import { outListsFor } from '#domain/statement/lists.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { ok } from '#domain/values/result.ts';
import { countUnits } from '#test/bench/measure.ts';
import { INDEX_PATIENCE, journalOn, openTable, spoil } from '#test/support/dynamodb.ts';
import * as build from '#test/support/statement.ts';

let table: Awaited<ReturnType<typeof openTable>>;
let journal: ReturnType<typeof journalOn>;
let clock = 0;
beforeAll(async () => {
  table = await openTable();
  journal = journalOn(table, () => build.minutes(clock));
});
afterAll(() => table?.stop());

type Filter = Parameters<typeof journal.list>[1];

const append = (id: string, ...steps: build.Step[]) =>
  journal.append(statementJournal, id, 'talan', (state) => {
    if (!state) throw new Error('Nothing is requested yet');
    let next: Statement = state;
    const events = steps.map((step) => {
      const event = typeof step === 'function' ? step(next) : step;
      next = build.step(next, event);
      return event;
    });
    return ok(events);
  });

/** What a list shows once the index has caught up. */
const shows = (filter: Filter, expected: string[]) =>
  vi.waitFor(async () => {
    const { items } = await journal.list(statementJournal, filter, { limit: 100 });
    expect(items.map(({ id }) => id)).toEqual(expected);
  }, INDEX_PATIENCE);

const request = (id: string, over: Parameters<typeof build.requested>[0] = {}) =>
  journal.append(statementJournal, id, 'writer', () =>
    ok([build.requested({ id, incidentId: 'i1', channels: ['newsroom'], ...over })]),
  );

const askPeople = (id: string, people: string[]) =>
  append(
    id,
    (state) => build.drafted(state),
    (state) => build.checkedNow(state),
    (state) => build.asked(state, people),
  );

const publish = (id: string) =>
  append(
    id,
    (state) => build.decidedTo(state, 'approve'),
    { type: 'intended', data: { channel: 'newsroom' } },
    { type: 'receipt', data: { channel: 'newsroom', state: 'published' } },
    { type: 'concluded', data: { status: 'published' } },
  );

const waiting = (person: string): Filter => ({ by: 'open', person });

describe("a person's list", () => {
  it('loses a statement once the person is no longer awaited', async () => {
    await request('p1');
    await askPeople('p1', ['anna', 'bo']);
    await shows(waiting('anna'), ['p1']);
    await shows(waiting('bo'), ['p1']);
    await append('p1', { type: 'withdrawn', data: {} });
    await shows(waiting('anna'), []);
    await shows(waiting('bo'), []);
  });

  it('holds everyone of a large organisation at once', async () => {
    const people = Array.from({ length: 60 }, (_, i) => `person-${i}`);
    await request('p2');
    await askPeople('p2', people);
    await shows(waiting('person-0'), ['p2']);
    await shows(waiting('person-59'), ['p2']);
  });
});

describe('what is out in an incident', () => {
  it('is listed by the time of approval; replies are not, staff words for staff alone', async () => {
    clock = 10;
    for (const id of ['o1', 'o2', 'o3']) await request(id, { incidentId: 'i2' });
    await request('o-staff', { incidentId: 'i2', kind: 'internal' });
    await request('o-reply', { incidentId: 'i2', kind: 'reply' });
    await request('o-draft', { incidentId: 'i2' });
    for (const id of ['o2', 'o-staff', 'o1', 'o-reply']) {
      clock += 1;
      await askPeople(id, ['anna']);
      await publish(id);
    }
    const [forAll = '', forStaff = ''] = outListsFor('qa', 'i2');
    await shows({ by: 'out', list: forAll }, ['o1', 'o2']);
    await shows({ by: 'out', list: forStaff }, ['o-staff']);
    expect(outListsFor('update', 'i2')).toEqual([forAll]);
    await append('o2', { type: 'superseded', data: { by: 'o1', how: 'withdraws' } });
    await shows({ by: 'out', list: forAll }, ['o1']);
    await shows({ by: 'desk', list: 'staff' }, ['o-staff']);
  });
});

describe('lists', () => {
  it('go through the oldest first where that is asked for', async () => {
    for (const id of ['a1', 'a2', 'a3']) {
      clock += 1;
      await request(id, { incidentId: 'i3' });
    }
    await shows({ by: 'group', group: 'i3' }, ['a3', 'a2', 'a1']);
    const page = { limit: 2, oldestFirst: true };
    const filter = { by: 'group', group: 'i3' } as const;
    const first = await journal.list(statementJournal, filter, page);
    const rest = await journal.list(statementJournal, filter, { ...page, cursor: first.next });
    expect([first, rest].flatMap(({ items }) => items.map(({ id }) => id))).toEqual([
      'a1',
      'a2',
      'a3',
    ]);
  });

  it('are counted, no further than asked', async () => {
    const filter = { by: 'group', group: 'i3' } as const;
    expect(await journal.count(statementJournal, filter, 100)).toBe(3);
    expect(await journal.count(statementJournal, filter, 2)).toBe(2);
    expect(await journal.count(incidentJournal, { by: 'all' }, 2)).toBe(0);
  });

  it('cost no more the longer they are, whatever they show', async () => {
    const filters: Filter[] = [
      { by: 'all' },
      { by: 'all', status: 'failed' },
      { by: 'open' },
      waiting('nobody'),
      { by: 'desk', list: 'stuck' },
    ];
    const unitsOf = async (filter: Filter) => {
      const { units, stop } = countUnits(Object.getPrototypeOf(table.client), table.name);
      await journal.list(statementJournal, filter, { limit: 3 });
      stop();
      return units.read;
    };
    const before = await inTurns(filters, unitsOf);
    for (let i = 0; i < 200; i += 1) await request(`m${String(i).padStart(3, '0')}`);
    const after = await inTurns(filters, unitsOf);
    for (const [i, units] of after.entries())
      expect(units).toBeLessThanOrEqual((before[i] ?? 0) + 1);
  });

  it('have what they read at once in the order asked for, each once', async () => {
    const read = await journal.readAll(statementJournal, ['a3', 'nobody', 'a1', 'a3']);
    expect(read.map(({ id }) => id)).toEqual(['a3', 'a1', 'a3']);
    const many = Array.from({ length: 150 }, (_, i) => `m${String(i).padStart(3, '0')}`);
    expect((await journal.readAll(statementJournal, many)).map(({ id }) => id)).toEqual(many);
  });

  it('show the rest where one record can not be read, and name it', async () => {
    const group = { by: 'group', group: 'broken' } as const;
    for (const id of ['b1', 'b2', 'b3']) await request(id, { incidentId: 'broken' });
    await shows(group, ['b3', 'b2', 'b1']);
    await spoil(table, 'statement#b2');
    const page = await journal.list(statementJournal, group, { limit: 2 });
    expect(page.items.map(({ id }) => id)).toEqual(['b3']);
    expect(page.unreadable).toEqual(['statement#b2']);
    const next = await journal.list(statementJournal, group, { limit: 2, cursor: page.next });
    expect(next.items.map(({ id }) => id)).toEqual(['b1']);
    expect(next).not.toHaveProperty('unreadable');
    const read = await journal.readAll(statementJournal, ['b1', 'b2', 'b3']);
    expect(read.map(({ id }) => id)).toEqual(['b1', 'b3']);
    await expect(journal.read(statementJournal, 'b2')).rejects.toThrow(RecordUnreadable);
    await expect(wholeList(journal, statementJournal, group, { isStrict: true })).rejects.toThrow(
      'statement#b2',
    );
  });
});

/** One after the other: the units of each are counted alone. */
const inTurns = async <Item, Value>(
  items: readonly Item[],
  work: (item: Item) => Promise<Value>,
) => {
  const values: Value[] = [];
  for (const item of items) values.push(await work(item));
  return values;
};
