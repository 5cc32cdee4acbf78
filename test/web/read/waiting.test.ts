import { beforeEach, describe, expect, it } from 'vitest';
import { commentJournal } from '#domain/comment/comment-journal.ts';
import type { UrgentReason } from '#domain/comment/urgent.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { ok } from '#domain/values/result.ts';
import { receive } from '#test/support/comment.ts';
import { resolveIncident } from '#web/actions/phases.ts';
import { readWaitingComments } from '#web/read/waiting.ts';
import { person, seedIncident } from '../seed.ts';
import { type TestDeps, testDeps } from '../support.ts';

// So often as listed below, these are more than are read of all open ones at once.
const FLOOD = 101;
const EACH = 10;
// More than one page of incidents.
const MANY = 30;

let deps: TestDeps;
let hit: Incident;
beforeEach(async () => {
  deps = testDeps();
  hit = await seedIncident(deps, 'Hit by the flood');
});

const comment = async (
  sourceId: string,
  incident: Incident | undefined,
  at: string,
  urgent: UrgentReason[] = ['threat'],
) => {
  const writtenAt = `2026-11-22T${at}:00.000Z`;
  const { id } = await receive(deps, { sourceId, text: sourceId, writtenAt }, urgent);
  const assigned = { type: 'assigned', data: { incidentId: incident?.id ?? null } } as const;
  await deps.journal.append(commentJournal, id, 'karin', () => ok([assigned]));
};

// The list of all open comments says of each so often that it is there: that is cheaper than so many comments.
const flood = async () => {
  for (let n = 0; n < FLOOD; n += 1) await comment(`flood ${n}`, hit, '12:50');
  const { readNotes } = deps;
  deps.readNotes = async (aggregate, { atMost, ...asked }) => {
    const notes = await readNotes(aggregate, asked);
    return notes.flatMap((note) => Array.from({ length: EACH }, () => note)).slice(0, atMost);
  };
};

const over = async (title: string): Promise<Incident> => {
  deps.clock.now = new Date(deps.clock.now.getTime() + 1000);
  const incident = await seedIncident(deps, title);
  await resolveIncident(deps, person('karin'), incident.id);
  return incident;
};

const waiting = async (known: readonly Incident[]) =>
  (await readWaitingComments(deps, known)).map(({ incident, isUrgent, count }) => [
    incident?.title,
    isUrgent,
    count,
  ]);

describe('a flood of urgent comments in one incident', () => {
  it('hides no urgent comment of another incident, active or over, nor of none', async () => {
    const other = await seedIncident(deps, 'Another');
    const past = await over('Over');
    await seedIncident(deps, 'Quiet');
    await flood();
    await comment('other', other, '12:59');
    await comment('past', past, '12:59');
    await comment('none', undefined, '12:59');
    const found = await waiting([hit, other]);
    expect(found).toHaveLength(4);
    expect(found).toEqual(
      expect.arrayContaining([
        ['Hit by the flood', true, '100+'],
        ['Another', true, '1'],
        ['Over', true, '1'],
        [undefined, true, '1'],
      ]),
    );
  });

  it('hides no active incident that the desk has no room for', async () => {
    const crowded = await seedIncident(deps, 'Crowded out');
    for (let n = 0; n < MANY; n += 1) await seedIncident(deps, `Active ${n}`);
    await flood();
    await comment('crowded', crowded, '12:59');
    expect(await waiting([hit])).toContainEqual(['Crowded out', true, '1']);
  });

  it('says when the first clock of the others runs out', async () => {
    const other = await seedIncident(deps, 'Another');
    await flood();
    await comment('later', other, '12:59');
    await comment('sooner', other, '12:58');
    const found = await readWaitingComments(deps, [hit, other]);
    expect(found.find(({ incident }) => incident?.id === other.id)?.until).toBe(
      '2026-11-22T13:13:00.000Z',
    );
  });
});

describe('what waits in incidents that are over', () => {
  it('is told, urgent or not, with its count and first clock, however many there are', async () => {
    const past = await Promise.all(Array.from({ length: 120 }, (_, n) => over(`Over ${n}`)));
    for (const [n, incident] of past.entries()) await comment(`${n}`, incident, '12:30');
    await comment('calm', past[0], '12:10', []);
    await comment('calmer', past[0], '12:40', []);
    const found = await readWaitingComments(deps, [hit]);
    expect(found).toHaveLength(past.length + 1);
    const ofFirst = found.filter(({ incident }) => incident?.title === 'Over 0');
    expect(ofFirst).toEqual([
      expect.objectContaining({ isUrgent: true, count: '1', until: '2026-11-22T12:45:00.000Z' }),
      expect.objectContaining({ isUrgent: false, count: '2', until: '2026-11-22T13:10:00.000Z' }),
    ]);
  });

  it('is told in a flood that came later', async () => {
    const past = await over('Over');
    for (let n = 0; n < MANY; n += 1) await over(`Newer ${n}`);
    await comment('calm', past, '11:00', []);
    await flood();
    expect(await waiting([hit])).toContainEqual(['Over', false, '1']);
  });
});

describe('between a deployment and its lists', () => {
  // Nothing that an earlier version wrote is in the list of all open ones.
  beforeEach(() => {
    const { readNotes } = deps;
    deps.readNotes = async (aggregate, asked) => {
      const notes = await readNotes(aggregate, asked);
      return asked.list?.by === 'open' ? [] : notes;
    };
    deps.isListKept = async (kind) => kind !== commentJournal.name;
  });

  it('hides nobody who waits, urgent or not, in incidents that are active or over, nor in none', async () => {
    const past = await over('Over');
    await comment('urgent', hit, '12:50');
    await comment('calm', hit, '12:50', []);
    await comment('past', past, '12:50');
    await comment('past and calm', past, '12:50', []);
    await comment('none', undefined, '12:50', []);
    const found = await waiting([hit]);
    expect(found).toHaveLength(5);
    expect(found).toEqual(
      expect.arrayContaining([
        ['Hit by the flood', true, '1'],
        ['Hit by the flood', false, '1'],
        ['Over', true, '1'],
        ['Over', false, '1'],
        [undefined, false, '1'],
      ]),
    );
  });
});

describe('the lists that are read', () => {
  const reads = async (): Promise<number> => {
    let count = 0;
    const { list } = deps.journal;
    deps.journal.list = (...asked) => {
      count += 1;
      return list(...asked);
    };
    await readWaitingComments(deps, [hit]);
    deps.journal.list = list;
    return count;
  };
  const manyOver = async () => {
    for (let n = 0; n < MANY; n += 1) await over(`Over ${n}`);
  };

  it('are as many however many incidents are over, in a flood too', async () => {
    await flood();
    await manyOver();
    const before = await reads();
    await manyOver();
    expect(await reads()).toBe(before);
  });

  it('are none beside the list of all where that is read to its end', async () => {
    await comment('urgent', hit, '12:50');
    await comment('calm', hit, '12:50', []);
    await manyOver();
    expect(await reads()).toBe(0);
  });
});
