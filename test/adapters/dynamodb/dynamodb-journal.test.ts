import { QueryCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Table } from '#adapters/dynamodb/table-keys.ts';
import type { IncidentEvent } from '#domain/incident/events/incident-events.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { InvalidCursor, JournalBusy, RecordTooLarge } from '#domain/journal/record-errors.ts';
import { verifyJournal } from '#domain/journal/verify-journal.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { ok, type Result, refuse } from '#domain/values/result.ts';
import { INDEX_PATIENCE, journalOn, openTable } from '../../support/dynamodb.ts';
import { incident } from '../../support/incident.ts';
import * as build from '../../support/statement.ts';

let table: Awaited<ReturnType<typeof openTable>>;
let journal: ReturnType<typeof journalOn>;
beforeAll(async () => {
  table = await openTable();
  journal = journalOn(table);
});
afterAll(() => table?.stop());

const itemsOf = async ({ client, name }: Table, pk: string) => {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: name,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': { S: pk } },
      ConsistentRead: true,
    }),
  );
  return Items.map((item) => unmarshall(item));
};

const opened = (id: string, over: Partial<Incident> = {}): IncidentEvent => {
  const { severity, responsibility, wrongdoing, harm, legalHold, phase, ...words } = incident(over);
  const { id: _, openedBy: __, openedAt: ___, ...rest } = words;
  return {
    type: 'opened',
    data: { id, severity, responsibility, wrongdoing, harm, legalHold, phase },
    words: { ...rest, requestDigest: undefined },
  };
};

const appendIncident = (
  id: string,
  decide: (state: Incident | undefined) => Result<readonly IncidentEvent[], string>,
  by = 'writer',
) => journal.append<Incident, IncidentEvent, string>(incidentJournal, id, by, decide);

const appendStatement = (id: string, by: string, ...steps: build.Step[]) =>
  journal.append(statementJournal, id, by, (state) => {
    if (!state) return ok([build.requested({ id })]);
    let next: Statement = state;
    const events = steps.map((item) => {
      const event = typeof item === 'function' ? item(next) : item;
      next = build.step(next, event);
      return event;
    });
    return ok(events);
  });

const factAdded = (n: number): IncidentEvent => ({
  type: 'fact-added',
  data: { id: `f${n}`, status: 'confirmed' },
  words: { text: `Fact ${n}` },
});

const allEntries = async (stream: string, limit = 7) => {
  const items = [];
  let cursor: string | undefined;
  do {
    const page = await journal.entries(stream, { limit, cursor });
    expect(page.items.length).toBeLessThanOrEqual(limit);
    items.push(...page.items);
    cursor = page.next;
  } while (cursor);
  return items;
};

const verdicts = async (stream: string) => {
  const items = await allEntries(stream);
  const entries = items.map(({ entry, payload }) => ({ entry, payload: payload ?? null }));
  return verifyJournal({ stream, entries }).map(({ verdict }) => verdict);
};

describe('an append', () => {
  it('writes entry, words apart from it, and head', async () => {
    await appendIncident('one', () => ok([opened('one', { title: 'Hemlig rubrik' })]));
    const items = await itemsOf(table, 'incident#one');
    expect(items.map((item) => item['sk'])).toEqual(['entry#000001', 'entry#000001#words', 'head']);
    const [entry, words, head] = items;
    expect(JSON.stringify(entry)).not.toContain('Hemlig');
    expect(words).toMatchObject({ words: { title: 'Hemlig rubrik' } });
    expect(head).toMatchObject({ seq: 1, hash: entry?.['hash'] });
    expect(await journal.lastHash(incidentJournal, 'one')).toBe(entry?.['hash']);
    expect(await journal.lastHash(incidentJournal, 'never')).toBeUndefined();
    expect(await journal.read(incidentJournal, 'never')).toBeUndefined();
  });

  it('writes nothing at all when it is refused, or nothing happened', async () => {
    await expect(appendIncident('two', () => refuse('no'))).resolves.toEqual(refuse('no'));
    await expect(appendIncident('two', () => ok([]))).rejects.toThrow(TypeError);
    expect(await itemsOf(table, 'incident#two')).toEqual([]);
    await appendIncident('two', () => ok([opened('two')]));
    const before = await itemsOf(table, 'incident#two');
    await appendIncident('two', () => ok([]));
    expect(await itemsOf(table, 'incident#two')).toEqual(before);
  });

  it('writes several events as one: all, or none when one can’t happen', async () => {
    await appendStatement('s-many', 'writer');
    await appendStatement(
      's-many',
      'talan',
      (s) => build.drafted(s),
      (s) => build.checkedNow(s),
    );
    expect((await allEntries('statement#s-many')).map(({ entry }) => entry.type)).toEqual([
      'requested',
      'drafted',
      'checked',
    ]);
    const illegal = journal.append(statementJournal, 's-many', 'x', () =>
      ok([
        { type: 'notified' as const, data: { key: 'k' } },
        { type: 'concluded' as const, data: { status: 'published' as const } },
      ]),
    );
    await expect(illegal).rejects.toThrow(TypeError);
    expect(await allEntries('statement#s-many')).toHaveLength(3);
  });

  it('keeps every word as it was, hostile ones too', async () => {
    const hostile = '\u0000\u202e<script>\u2028"\\ 👨‍👩‍👧‍👦 A\u030a \u{e0041}';
    await appendIncident('hostile', () => ok([opened('hostile', { summary: hostile })]));
    expect((await journal.read(incidentJournal, 'hostile'))?.summary).toBe(hostile);
    expect(await verdicts('incident#hostile')).toEqual(['intact']);
  });

  it('refuses what no record can hold, by name, and stores nothing of it', async () => {
    const decide = () => ok([opened('large', { summary: 'å'.repeat(250_000) })]);
    await expect(appendIncident('large', decide)).rejects.toThrow(RecordTooLarge);
    expect(await itemsOf(table, 'incident#large')).toEqual([]);
  });
});

describe('the entries of a stream', () => {
  it('form an intact chain that folds to the head, however many they are', async () => {
    await appendIncident('long', () => ok([opened('long')]));
    for (let n = 2; n <= 40; n += 1) {
      const change: IncidentEvent =
        n % 3 === 0
          ? { type: 'changed', data: { harm: n % 2 === 0 ? ['danger'] : [] } }
          : factAdded(n);
      await appendIncident('long', () => ok([change]), n % 2 === 0 ? 'writer' : 'deputy');
    }
    const items = await allEntries('incident#long');
    expect(items.map(({ entry }) => entry.seq)).toEqual(
      Array.from({ length: 40 }, (_, i) => i + 1),
    );
    expect(new Set(await verdicts('incident#long'))).toEqual(new Set(['intact']));
    const folded = items.reduce<Incident | undefined>((state, { entry, payload }) => {
      const event = { type: entry.type, data: entry.data, words: payload?.words } as IncidentEvent;
      return incidentJournal.fold(state, event, entry);
    }, undefined);
    expect(JSON.parse(JSON.stringify(folded))).toEqual(await journal.read(incidentJournal, 'long'));
    expect(items.at(-1)?.entry.hash).toBe(await journal.lastHash(incidentJournal, 'long'));
  });

  it('come page by page, the last page without a next', async () => {
    await appendIncident('pages', () =>
      ok([opened('pages'), factAdded(2), factAdded(3), factAdded(4)]),
    );
    const first = await journal.entries('incident#pages', { limit: 2 });
    expect(first.items.map(({ entry }) => entry.seq)).toEqual([1, 2]);
    const second = await journal.entries('incident#pages', { limit: 2, cursor: first.next });
    expect(second.items.map(({ entry }) => entry.seq)).toEqual([3, 4]);
    expect(second.next).toBeUndefined();
    expect(second.items.every(({ payload }) => payload !== undefined)).toBe(true);
    expect(await journal.entries('incident#absent', { limit: 2 })).toEqual({ items: [] });
  });

  it('come newest first where only the newest are asked for, each with its words', async () => {
    await appendIncident('newest', () =>
      ok([opened('newest'), { type: 'changed', data: { harm: [] } }, factAdded(3)]),
    );
    const oldestFirst = await allEntries('incident#newest');
    expect(oldestFirst.map(({ payload }) => payload !== undefined)).toEqual([true, false, true]);
    expect(await journal.newestEntries('incident#newest', 2)).toEqual(
      oldestFirst.toReversed().slice(0, 2),
    );
    expect(await journal.newestEntries('incident#newest', 9)).toEqual(oldestFirst.toReversed());
    expect(await journal.newestEntries('incident#absent', 2)).toEqual([]);
  });

  it.each(['-1', 'x', '', ' 1', '1e3', '0x1', '1.5', 'NaN', 'Infinity', '9'.repeat(30), '٣'])(
    'refuse the cursor %j',
    async (cursor) => {
      const page = journal.entries('incident#long', { limit: 5, cursor });
      await expect(page).rejects.toThrow(InvalidCursor);
    },
  );
});

describe('many at once on one stream', () => {
  it('land exactly once with numbers of their own, or are told that it is busy', async () => {
    await appendIncident('busy', () => ok([opened('busy', { facts: [] })]));
    const settled = await Promise.allSettled(
      Array.from({ length: 20 }, (_, n) => appendIncident('busy', () => ok([factAdded(n)]))),
    );
    const landed = settled.flatMap(({ status }, n) => (status === 'fulfilled' ? [`f${n}`] : []));
    for (const item of settled) {
      if (item.status === 'rejected') expect(item.reason).toBeInstanceOf(JournalBusy);
    }
    expect(landed.length).toBeGreaterThan(0);
    const items = await allEntries('incident#busy');
    expect(items.map(({ entry }) => entry.seq)).toEqual(items.map((_, i) => i + 1));
    const stored = items.slice(1).map(({ entry }) => String(entry.data['id']));
    expect(stored.toSorted()).toEqual(landed.toSorted());
    const facts = (await journal.read(incidentJournal, 'busy'))?.facts.map((fact) => fact.id);
    expect(facts).toEqual(stored);
    expect(new Set(await verdicts('incident#busy'))).toEqual(new Set(['intact']));
  });

  it('decide again on what is there: exactly one of two decisions wins, also on opening', async () => {
    const open = (by: string) =>
      appendIncident('race', (state) => (state ? refuse('taken') : ok([opened('race')])), by);
    const openings = await Promise.all(['a', 'b', 'c', 'd'].map(open));
    expect(openings.filter((result) => result.ok)).toHaveLength(1);
    expect((await allEntries('incident#race')).length).toBe(1);

    await appendStatement('s-race', 'writer');
    await appendStatement(
      's-race',
      'talan',
      (state) => build.drafted(state),
      (state) => build.checkedNow(state),
      (state) => build.asked(state, ['spokesperson', 'deputy']),
    );
    const decide = (by: string, decision: 'approve' | 'reject') =>
      journal.append(statementJournal, 's-race', by, (state) =>
        state?.status === 'awaiting-approval'
          ? ok([build.decidedTo(state, decision)])
          : refuse('already-decided'),
      );
    const results = await Promise.all([
      decide('spokesperson', 'approve'),
      decide('deputy', 'reject'),
      decide('spokesperson', 'reject'),
    ]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    const entries = await allEntries('statement#s-race');
    const [winner, ...others] = entries.filter(({ entry }) => entry.type === 'decided');
    expect(others).toEqual([]);
    const state = await journal.read(statementJournal, 's-race');
    expect(state?.decision).toMatchObject({ by: winner?.entry.by, ...winner?.entry.data });
  });
});

describe('lists', () => {
  let clock = 0;
  const aged = () => journalOn(table, () => new Date(Date.UTC(2026, 0, 1) + clock));
  const ids = Array.from({ length: 23 }, (_, i) => `l${String(i).padStart(2, '0')}`);
  type Filter = Parameters<typeof journal.list>[1];

  /** All pages of a list. */
  const pages = async (filter: Filter, limit: number) => {
    const found: string[][] = [];
    let cursor: string | undefined;
    do {
      const page = await journal.list(statementJournal, filter, { limit, cursor });
      found.push(page.items.map((item) => item.id));
      cursor = page.next;
    } while (cursor);
    return found;
  };
  /** What a list shows once the index has caught up. */
  const shows = (filter: Filter, expected: string[]) =>
    vi.waitFor(
      async () => expect((await pages(filter, 100)).flat()).toEqual(expected),
      INDEX_PATIENCE,
    );

  beforeAll(async () => {
    for (const [i, id] of ids.entries()) {
      // Each pair was requested in the same millisecond.
      clock = Math.floor(i / 2);
      const incidentId = i % 2 === 0 ? 'even' : 'odd';
      await aged().append(statementJournal, id, 'writer', () =>
        ok([build.requested({ id, incidentId })]),
      );
    }
    await appendStatement('l00', 'writer', { type: 'withdrawn', data: {} });
    for (const id of ['l03', 'l04']) {
      await appendStatement(
        id,
        'talan',
        (state) => build.drafted(state),
        (state) => build.asked(state, [id === 'l03' ? 'spokesperson' : 'spokesperson-2']),
      );
    }
  });
  const newest = ids.toReversed();

  it('go through a group newest first, without gap or repeat, in pages of any size', async () => {
    const even = newest.filter((_, i) => i % 2 === 0);
    await shows({ by: 'group', group: 'even' }, even);
    for (const limit of [1, 2, 3, 11, 12, 13]) {
      const found = await pages({ by: 'group', group: 'even' }, limit);
      expect(found.flat()).toEqual(even);
      expect(found).toHaveLength(Math.ceil(even.length / limit));
    }
    expect(await pages({ by: 'group', group: 'never' }, 5)).toEqual([[]]);
  });

  it('hold all, by status too, through more than three pages', async () => {
    const ours = (found: string[][]) => found.flat().filter((id) => id.startsWith('l'));
    await shows({ by: 'all', status: 'withdrawn' }, ['l00']);
    const found = await pages({ by: 'all' }, 4);
    expect(ours(found)).toEqual(newest);
    expect(found.length).toBeGreaterThan(3);
    const drafting = newest.filter((id) => !['l00', 'l03', 'l04'].includes(id));
    await vi.waitFor(
      async () => expect(ours(await pages({ by: 'all', status: 'drafting' }, 4))).toEqual(drafting),
      INDEX_PATIENCE,
    );
  });

  it('hold what is open, and what waits for a person by the whole id', async () => {
    await shows({ by: 'open', person: 'spokesperson-2' }, ['l04']);
    await vi.waitFor(async () => {
      const waiting = (await pages({ by: 'open', person: 'spokesperson' }, 100)).flat();
      expect(waiting.filter((id) => id.startsWith('l'))).toEqual(['l03']);
      const open = (await pages({ by: 'open' }, 3)).flat().filter((id) => id.startsWith('l'));
      expect(open).toEqual(newest.filter((id) => id !== 'l00'));
    }, INDEX_PATIENCE);
    await shows({ by: 'open', person: 'spokes' }, []);
  });

  it('go on from a cursor although something newer came meanwhile', async () => {
    const filter = { by: 'group' as const, group: 'growing' };
    const add = async (id: string, at: number) => {
      clock = at;
      await aged().append(statementJournal, id, 'writer', () =>
        ok([build.requested({ id, incidentId: 'growing' })]),
      );
    };
    for (const [i, id] of ['g1', 'g2', 'g3', 'g4'].entries()) await add(id, i);
    await shows(filter, ['g4', 'g3', 'g2', 'g1']);
    const first = await journal.list(statementJournal, filter, { limit: 2 });
    await add('g5', 9);
    await shows(filter, ['g5', 'g4', 'g3', 'g2', 'g1']);
    const rest = await journal.list(statementJournal, filter, { limit: 9, cursor: first.next });
    expect(rest.items.map(({ id }) => id)).toEqual(['g2', 'g1']);
    expect(rest.next).toBeUndefined();
  });

  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  it.each([
    'x',
    '%00',
    encode(null),
    encode([]),
    encode({ pk: 'statement#a' }),
    encode({ pk: '', sort: 'a' }),
    encode({ pk: 'a', sort: '' }),
    encode({ pk: 1, sort: 2 }),
    encode({ pk: { S: 'a' }, sort: 'b' }),
    encode({ pk: 'a'.repeat(201), sort: 'b' }),
    'A'.repeat(100_000),
  ])('refuse a cursor that they never gave out: %.40s', async (cursor) => {
    const page = journal.list(statementJournal, { by: 'all' }, { limit: 5, cursor });
    await expect(page).rejects.toThrow(InvalidCursor);
  });

  it('show nothing of another list to whoever invents a position', async () => {
    const cursor = encode({ pk: 'incident#zzz', sort: 'zzz' });
    const page = await journal.list(
      statementJournal,
      { by: 'group', group: 'odd' },
      { limit: 50, cursor },
    );
    expect(page.items.every((item) => item.incidentId === 'odd')).toBe(true);
  });
});
