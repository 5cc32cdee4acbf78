import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { IncidentEvent } from '#domain/incident/events/incident-events.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { part } from '#domain/journal/journal.ts';
import { verifyJournal } from '#domain/journal/verify-journal.ts';
import { ok, refuse } from '#domain/values/result.ts';
import { conflictingClient } from '../support/conflicting-client.ts';
import { journalOn, openTable } from '../support/dynamodb.ts';
import { incident } from '../support/incident.ts';

let table: Awaited<ReturnType<typeof openTable>>;
let conflicting: ReturnType<typeof conflictingClient>;
let journal: ReturnType<typeof journalOn>;
beforeAll(async () => {
  table = await openTable();
});
beforeEach(() => {
  conflicting = conflictingClient(table.client);
  journal = journalOn({ ...table, client: conflicting.client });
});
afterAll(() => table?.stop());

const opened = (id: string): IncidentEvent => {
  const { id: _, openedBy: __, openedAt: ___, requestDigest: ____, ...given } = incident();
  const { severity, responsibility, wrongdoing, harm, legalHold, phase, ...words } = given;
  return {
    type: 'opened',
    data: { id, severity, responsibility, wrongdoing, harm, legalHold, phase },
    words,
  };
};

const retitled = (title: string): IncidentEvent => ({
  type: 'changed',
  data: {},
  words: { title },
});

const open = (id: string) => part(incidentJournal, id, (state) => ok(state ? [] : [opened(id)]));
const retitle = (id: string, title: string) =>
  part(incidentJournal, id, () => ok([retitled(title)]));
const read = async (id: string) => (await journal.read(incidentJournal, id))?.title;

const isIntact = async (id: string): Promise<boolean> => {
  const stream = `incident#${id}`;
  const { items } = await journal.entries(stream, { limit: 100 });
  const entries = items.map(({ entry, payload = null }) => ({ entry, payload }));
  return verifyJournal({ stream, entries }).every(({ verdict }) => verdict === 'intact');
};

describe('a change of several journals', () => {
  it('is written to all of them', async () => {
    expect(await journal.appendAll('writer', [open('a1'), open('a2')])).toEqual(ok(undefined));
    await journal.appendAll('writer', [retitle('a1', 'Ett'), retitle('a2', 'Två')]);
    expect([await read('a1'), await read('a2')]).toEqual(['Ett', 'Två']);
    expect([await isIntact('a1'), await isIntact('a2')]).toEqual([true, true]);
  });

  it('is written to none when one refuses', async () => {
    await journal.appendAll('writer', [open('b1'), open('b2')]);
    const before = await read('b1');
    const refusing = part(incidentJournal, 'b2', () => refuse('no'));
    expect(await journal.appendAll('writer', [retitle('b1', 'Ny'), refusing])).toEqual(
      refuse('no'),
    );
    expect(await read('b1')).toBe(before);
  });

  it('rests on the state of a journal in which nothing happens', async () => {
    await journal.appendAll('writer', [open('c1'), open('c2')]);
    let meddled = false;
    const watching = part(incidentJournal, 'c2', async (state) => {
      if (!meddled) {
        meddled = true;
        await journal.appendAll('deputy', [retitle('c2', 'Ändrad')]);
        return ok([]);
      }
      return state?.title === 'Ändrad' ? refuse('changed') : ok([]);
    });
    const result = await journal.appendAll('writer', [watching, retitle('c1', 'Ny')]);
    expect(result).toEqual(refuse('changed'));
    expect(await read('c1')).not.toBe('Ny');
  });

  it('reads along what it also writes, and twice what it only reads', async () => {
    await journal.appendAll('writer', [open('d1'), open('d2'), open('d3')]);
    const reading = part(incidentJournal, 'd1', async (_, readAlong) => {
      await readAlong(incidentJournal, 'd1');
      await readAlong(incidentJournal, 'd2');
      await readAlong(incidentJournal, 'd3');
      await readAlong(incidentJournal, 'd3');
      return ok([retitled('Läst')]);
    });
    expect(await journal.appendAll('writer', [reading, retitle('d2', 'Två')])).toEqual(
      ok(undefined),
    );
    expect([await read('d1'), await read('d2')]).toEqual(['Läst', 'Två']);
  });

  it('is decided again where what one part read along has changed before another part writes it', async () => {
    await journal.appendAll('writer', [open('g1'), open('g2')]);
    const seen: (string | undefined)[] = [];
    const reading = part(incidentJournal, 'g1', async (_, readAlong) => {
      const other = await readAlong(incidentJournal, 'g2');
      seen.push(other?.title);
      if (seen.length === 1) await journal.appendAll('deputy', [retitle('g2', 'Ändrad')]);
      return other?.title === 'Ändrad' ? refuse('changed') : ok([retitled('Läst')]);
    });
    const result = await journal.appendAll('writer', [reading, retitle('g2', 'Skriven')]);
    expect(result).toEqual(refuse('changed'));
    expect(seen).toHaveLength(2);
    expect(await read('g2')).toBe('Ändrad');
  });

  it('refuses what is no single change: two parts of one stream, more than 25 items', async () => {
    await journal.appendAll('writer', [open('e1')]);
    const twice = journal.appendAll('writer', [retitle('e1', 'A'), retitle('e1', 'B')]);
    await expect(twice).rejects.toThrow(RangeError);
    const many = Array.from({ length: 9 }, (_, i) => open(`many${i}`));
    await expect(journal.appendAll('writer', many)).rejects.toThrow(RangeError);
    expect(await read('many0')).toBeUndefined();
  });
});

describe('many changes at once, on a table that cancels those that overlap', () => {
  it('rest on what their first part read along, though others change that before they write it', async () => {
    await journal.appendAll('writer', [open('h1'), open('h2')]);
    await journal.appendAll('writer', [retitle('h2', '0')]);
    const oneMore = (title: string | undefined) => `${Number(title) + 1}`;
    const alone = () =>
      journal.append(incidentJournal, 'h2', 'deputy', (state) =>
        ok([retitled(oneMore(state?.title))]),
      );
    const along = () => {
      let next = '';
      const reading = part(incidentJournal, 'h1', async (_, readAlong) => {
        next = oneMore((await readAlong(incidentJournal, 'h2'))?.title);
        return ok([retitled(next)]);
      });
      const writing = part(incidentJournal, 'h2', () => ok([retitled(next)]));
      return journal.appendAll('writer', [reading, writing]);
    };
    await Promise.all(Array.from({ length: 12 }, (_, i) => (i % 2 === 0 ? along() : alone())));
    expect(await read('h2')).toBe('12');
    expect(conflicting.counts.cancelled).toBeGreaterThan(0);
  });

  it('each happen once, in all journals or in none', async () => {
    await journal.appendAll('writer', [open('f1'), open('f2'), open('f3')]);
    const pairs = [
      ['f1', 'f2'],
      ['f2', 'f3'],
      ['f3', 'f1'],
    ] as const;
    const changes = Array.from({ length: 15 }, (_, i) => pairs[i % 3] ?? pairs[0]);
    const results = await Promise.all(
      changes.map(([one, other], i) =>
        journal.appendAll('writer', [retitle(one, `${i}`), retitle(other, `${i}`)]),
      ),
    );
    expect(results).toEqual(changes.map(() => ok(undefined)));
    expect(conflicting.counts.cancelled).toBeGreaterThan(0);
    for (const id of ['f1', 'f2', 'f3']) {
      const { items } = await journal.entries(`incident#${id}`, { limit: 100 });
      expect(items).toHaveLength(1 + (2 * changes.length) / 3);
      expect(await isIntact(id)).toBe(true);
    }
  });
});
