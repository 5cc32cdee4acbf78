import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createReadNotes } from '#adapters/dynamodb/list-notes.ts';
import { createReadCount } from '#adapters/dynamodb/open-counts.ts';
import { commentJournal } from '#domain/comment/comment-journal.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { openComments } from '#domain/incident/open-counts.ts';
import { JournalBusy } from '#domain/journal/record-errors.ts';
import { wholeList } from '#domain/journal/whole-list.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { ok, refuse } from '#domain/values/result.ts';
import { severalAtOnce } from '#domain/values/several-at-once.ts';
import { cancelIncident } from '#web/actions/phases.ts';
import { receive } from '../../support/comment.ts';
import { INDEX_PATIENCE, journalOn, openTable } from '../../support/dynamodb.ts';
import { person, seedIncident, seedRequest } from '../../web/seed.ts';
import { testDeps } from '../../web/support.ts';

let table: Awaited<ReturnType<typeof openTable>>;
beforeAll(async () => {
  table = await openTable();
});
afterAll(() => table?.stop());

const begin = async () => {
  const readCount = createReadCount(table);
  const deps = testDeps({ journal: journalOn(table), readCount });
  const incident = await seedIncident(deps);
  const statement = await seedRequest(deps, incident.id);
  const write = (n: number) =>
    receive(deps, { sourceId: `${incident.id}-${n}`, statementId: statement.id });
  const count = () => readCount(openComments(incident.id));
  const end = (id: string) =>
    deps.journal.append(commentJournal, id, 'karin', () =>
      ok([{ type: 'no-reply', data: { reason: 'thanks' } }]),
    );
  return { deps, incident, write, count, end };
};

// An incident that closes the count of its comments as soon as it is closed, and of nothing else.
const closing: typeof incidentJournal = {
  ...incidentJournal,
  closes: ({ id, phase }) => (phase === 'closed' ? [openComments(id)] : []),
};

const close = ({ deps, incident, count }: Awaited<ReturnType<typeof begin>>) =>
  deps.journal.append(closing, incident.id, 'karin', async () =>
    (await count()).count > 0
      ? refuse({ type: 'not-ready' })
      : ok([{ type: 'changed', data: { phase: 'closed' } }]),
  );

describe('the count of open comments', () => {
  it('goes up and down with them, many at once', async () => {
    const here = await begin();
    const ids: string[] = [];
    await severalAtOnce(
      Array.from({ length: 40 }, (_, n) => n),
      20,
      async (n) => {
        ids.push((await here.write(n)).id);
      },
    );
    expect(await here.count()).toEqual({ count: 40, isClosed: false });
    await severalAtOnce(ids.slice(0, 15), 15, async (id) => {
      await here.end(id);
    });
    expect((await here.count()).count).toBe(25);
  });

  it('goes with a comment to another incident', async () => {
    const [one, other] = [await begin(), await begin()];
    const { id } = await one.write(1);
    await one.deps.journal.append(commentJournal, id, 'karin', () =>
      ok([{ type: 'assigned', data: { incidentId: other.incident.id } }]),
    );
    expect([(await one.count()).count, (await other.count()).count]).toEqual([0, 1]);
  });

  it('keeps an incident from being closed', async () => {
    const here = await begin();
    const { id } = await here.write(1);
    expect(await close(here)).toEqual(refuse({ type: 'not-ready' }));
    await here.end(id);
    expect((await close(here)).ok).toBe(true);
    expect((await here.count()).isClosed).toBe(true);
  });

  it('takes nothing more once it is closed: what comes later belongs to no incident', async () => {
    const here = await begin();
    const { id } = await here.write(1);
    await here.end(id);
    await close(here);
    expect((await here.write(2)).incidentId).toBeUndefined();
    await expect(
      here.deps.journal.append(commentJournal, id, 'karin', (comment) =>
        ok([
          {
            type: 'reopened',
            data: { deadlines: comment!.deadlines },
            words: { reason: 'Trots allt' },
          },
        ]),
      ),
    ).rejects.toThrow(JournalBusy);
  });

  it('is never passed by what comes while it is closed', async () => {
    for (let round = 0; round < 10; round += 1) {
      const here = await begin();
      const [closed, comment] = await Promise.all([close(here), here.write(1)]);
      const isIn = comment.incidentId === here.incident.id;
      expect(closed.ok).toBe(!isIn);
      expect(await here.count()).toEqual({ count: isIn ? 1 : 0, isClosed: closed.ok });
    }
  });
});

describe('an incident that is cancelled', () => {
  it('holds no statement under way, also of that very second', async () => {
    for (let round = 0; round < 10; round += 1) {
      const { deps, incident } = await begin();
      await Promise.allSettled([
        seedRequest(deps, incident.id),
        cancelIncident(deps, person('karin'), incident.id),
      ]);
      const { phase } = (await deps.journal.read(incidentJournal, incident.id)) ?? {};
      const group = { by: 'group', group: incident.id } as const;
      await vi.waitFor(async () => {
        const all = await wholeList(deps.journal, statementJournal, group);
        const statuses = new Set(all.map(({ status }) => status));
        expect(statuses).toEqual(new Set(phase === 'cancelled' ? ['withdrawn'] : ['drafting']));
      }, INDEX_PATIENCE);
    }
  });
});

describe('what the list of comments says of each', () => {
  it('is told without reading them, newest first, from a time on', async () => {
    const { deps, incident, write, end } = await begin();
    const [waiting, ended] = [await write(101), await write(102)];
    await end(ended.id);
    const own = [waiting.id, ended.id];
    const readNotes = createReadNotes(table);
    const notes = async (from: string) =>
      (await readNotes(commentJournal, { from, atMost: 1_000 })).filter(({ id }) =>
        own.includes(id),
      );
    const at = waiting.deadlines.acknowledgeBy;
    await vi.waitFor(async () => {
      expect(await notes(waiting.writtenAt)).toEqual([
        {
          id: waiting.id,
          at,
          note: `bluesky open ${waiting.writtenAt} - 0 - - ${incident.id} - -`,
        },
        // It ends long after both of its clocks ran out.
        {
          id: ended.id,
          at,
          note: `bluesky no-reply-needed ${ended.writtenAt} - 2 - - ${incident.id} - -`,
        },
      ]);
    }, INDEX_PATIENCE);
    const open = { list: { by: 'open' }, oldestFirst: true } as const;
    await vi.waitFor(async () => {
      const found = await readNotes(commentJournal, open);
      const ids = found.map(({ id }) => id);
      expect([ids.includes(waiting.id), ids.includes(ended.id)]).toEqual([true, false]);
      expect(found.map((each) => each.at)).toEqual(found.map((each) => each.at).toSorted());
    }, INDEX_PATIENCE);
    expect(await notes('2026-11-22T14:00:01.000Z')).toEqual([]);
    expect(await readNotes(commentJournal, { atMost: 1 })).toHaveLength(1);
    expect(
      (await deps.journal.list(commentJournal, { by: 'all' }, { limit: 1 })).items,
    ).toHaveLength(1);
  });
});
