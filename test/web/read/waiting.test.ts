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

// More than are read of the urgent ones of all incidents at once.
const FLOOD = 101;
// More than one page of incidents.
const MANY = 30;

let deps: TestDeps;
let hit: Incident;
beforeEach(async () => {
  deps = testDeps();
  hit = await seedIncident(deps, 'Hit by the flood');
});

const comment = async (sourceId: string, incident: Incident | undefined, at: string) => {
  const urgent: UrgentReason[] = ['threat'];
  const writtenAt = `2026-11-22T${at}:00.000Z`;
  const { id } = await receive(deps, { sourceId, text: sourceId, writtenAt }, urgent);
  const assigned = { type: 'assigned', data: { incidentId: incident?.id ?? null } } as const;
  await deps.journal.append(commentJournal, id, 'karin', () => ok([assigned]));
};

const flood = async (count = FLOOD) => {
  for (let n = 0; n < count; n += 1) await comment(`flood ${n}`, hit, '12:50');
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

  it('are three where all urgent comments are read at once', async () => {
    await flood(FLOOD - 1);
    await manyOver();
    // The urgent ones of all incidents, and the others of this one and of none.
    expect(await reads()).toBe(3);
  });
});
