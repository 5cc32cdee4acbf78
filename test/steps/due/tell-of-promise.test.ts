import { beforeEach, describe, expect, it } from 'vitest';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import type { IncidentNotice } from '#domain/notify/incident-notifier.ts';
import { NotificationFailed } from '#domain/notify/notifier.ts';
import { ok } from '#domain/values/result.ts';
import { tellOfPromise } from '#steps/due/tell-of-promise.ts';
import { seedIncident } from '#test/web/seed.ts';
import { type TestDeps, testDeps } from '#test/web/support.ts';

const DUE = '2026-11-22T15:00:00.000Z';

let deps: TestDeps;
let id: string;
let sent: IncidentNotice[];
beforeEach(async () => {
  sent = [];
  deps = testDeps({ incidentNotifier: { notify: async (notice) => void sent.push(notice) } });
  ({ id } = await seedIncident(deps));
  const data = { id: 's1', dueAt: DUE, owner: 'karin', approver: 'anna' };
  await deps.journal.append(incidentJournal, id, 'talan', () =>
    ok([{ type: 'promised' as const, data }]),
  );
});

const handle = async (kind: 'promise-near' | 'promise-missed', time: string) => {
  deps.clock.now = new Date(`2026-11-22T${time}:00.000Z`);
  sent.length = 0;
  await tellOfPromise(deps, kind)({ kind, aggregate: 'incident', id, key: 's1', at: DUE });
  return sent.map(({ what, to }) => [what, to.id]);
};
const promise = async () => (await deps.journal.read(incidentJournal, id))?.promises[0];

describe('a promised update', () => {
  it('is reminded of once, its owner alone', async () => {
    expect(await handle('promise-near', '14:30')).toEqual([]);
    expect(await handle('promise-near', '14:45')).toEqual([['promise-near', 'karin']]);
    expect(await handle('promise-near', '14:46')).toEqual([]);
  });

  it('is missed at its time: owner, spokesperson and crisis group are told, then every half hour', async () => {
    expect(await handle('promise-missed', '14:59')).toEqual([]);
    const group = deps.plan.crisisGroup;
    const all = [...new Set(['karin', 'anna', ...group])].map((each) => ['promise-missed', each]);
    expect(await handle('promise-missed', '15:00')).toEqual(all);
    expect(await promise()).toMatchObject({ state: 'missed', toldAt: [DUE] });
    expect(await handle('promise-missed', '15:01')).toEqual([]);
    expect(await handle('promise-missed', '15:30')).toEqual(all);
    expect(await handle('promise-missed', '16:00')).toEqual(all);
    expect(await handle('promise-missed', '20:00')).toEqual([]);
  });

  it('is journalled as missed where no message gets through, with whom it did not reach', async () => {
    deps.incidentNotifier.notify = async () => {
      throw new NotificationFailed('down');
    };
    await handle('promise-missed', '15:00');
    const { items } = await deps.journal.entries(`incident#${id}`, { limit: 50 });
    expect(items.at(-1)?.entry).toMatchObject({
      type: 'promise-missed',
      data: { people: [], failed: expect.arrayContaining(['karin', 'anna']) },
    });
  });

  it('is told again soon where no message got through, which counts as no telling', async () => {
    const { notify } = deps.incidentNotifier;
    const fail = async () => {
      throw new NotificationFailed('down');
    };
    deps.incidentNotifier.notify = fail;
    await handle('promise-missed', '15:00');
    await handle('promise-missed', '15:02');
    expect(await promise()).toMatchObject({ state: 'missed', toldAt: [] });
    const { items } = await deps.journal.entries(`incident#${id}`, { limit: 50 });
    expect(items.filter(({ entry }) => entry.type === 'promise-missed')).toHaveLength(1);
    deps.incidentNotifier.notify = notify;
    expect(await handle('promise-missed', '15:04')).toHaveLength(3);
    expect(await promise()).toMatchObject({ toldAt: ['2026-11-22T15:04:00.000Z'] });
    expect(await handle('promise-missed', '15:05')).toEqual([]);
    expect(await handle('promise-missed', '15:34')).toHaveLength(3);
  });

  it('goes to the crisis group where its owner can not be reminded', async () => {
    deps.incidentNotifier.notify = async (notice) => {
      if (notice.to.id === 'karin') throw new NotificationFailed('down');
      sent.push(notice);
    };
    expect(await handle('promise-near', '14:45')).toEqual([]);
    expect(await promise()).toMatchObject({ isReminded: false });
    expect((await handle('promise-near', '14:49')).map(([, who]) => who)).toEqual(['anna', 'dan']);
    expect(await promise()).toMatchObject({ isReminded: true });
  });

  it('is told of no more once it has come', async () => {
    const data = { id: 's1', by: 's2', state: 'kept' as const };
    await deps.journal.append(incidentJournal, id, 'talan', () =>
      ok([{ type: 'promise-ended' as const, data }]),
    );
    expect(await handle('promise-missed', '15:10')).toEqual([]);
  });
});
