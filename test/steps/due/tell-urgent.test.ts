import { beforeEach, describe, expect, it } from 'vitest';
import { commentJournal } from '#domain/comment/comment-journal.ts';
import type { UrgentCalls } from '#domain/comment/urgent-call.ts';
import { NotificationFailed } from '#domain/notify/notifier.ts';
import type { UrgentNotice } from '#domain/notify/urgent-notifier.ts';
import { PLAN_ID, planJournal, planSeen } from '#domain/plan/plan-journal.ts';
import { ok } from '#domain/values/result.ts';
import { tellUrgent } from '#steps/due/tell-urgent.ts';
import { resolveIncident } from '#web/actions/phases.ts';
import { memoryUrgentCalls } from '../../fakes/memory-urgent-calls.ts';
import { receive } from '../../support/comment.ts';
import { person, seedIncident } from '../../web/seed.ts';
import { type TestDeps, testDeps } from '../../web/support.ts';

let deps: TestDeps;
let sent: UrgentNotice[];
let urgentCalls: UrgentCalls;
let again: string | undefined;
beforeEach(() => {
  sent = [];
  urgentCalls = memoryUrgentCalls();
  deps = testDeps();
  deps.plan = { ...deps.plan, notify: { ...deps.plan.notify, 1: ['email', 'sms'] } };
});

const comes = (sourceId: string) =>
  receive(deps, { sourceId, text: 'Jag har kräkts hela natten.' }, ['acute-illness']);
const wanted = async (id: string) => {
  const comment = await deps.journal.read(commentJournal, id);
  const due = comment ? (commentJournal.due?.(comment) ?? []) : [];
  return due.filter(({ kind }) => kind === 'tell-urgent');
};
const handle = async (
  id: string,
  notify = async (notice: UrgentNotice) => void sent.push(notice),
) => {
  sent.length = 0;
  const item = { aggregate: 'comment', id, kind: 'tell-urgent', key: '', at: '' } as const;
  again = await tellUrgent({ ...deps, urgentCalls, urgentNotifier: { notify } })(item);
  return sent;
};
const lastEntry = async (id: string) => {
  const { items } = await deps.journal.entries(`comment#${id}`, { limit: 20 });
  return items.at(-1)!.entry;
};
const writers = () =>
  deps.plan.people.filter(({ roles }) => roles.includes('writer')).map(({ id }) => id);
const people = (notices: readonly UrgentNotice[]) =>
  [...new Set(notices.map(({ to }) => to.id))].toSorted();

describe('a comment that can’t wait', () => {
  it('is told at once to those who write, by every way, once and without its words', async () => {
    const { id, receivedAt } = await comes('1');
    expect(await wanted(id)).toEqual([{ kind: 'tell-urgent', key: '', at: receivedAt }]);
    const notices = await handle(id);
    expect(people(notices)).toEqual(writers().toSorted());
    expect(new Set(notices.map(({ way }) => way))).toEqual(new Set(['email', 'sms']));
    expect(notices[0]).toMatchObject({ commentId: id, at: '2026-11-22T13:15:00.000Z' });
    expect(JSON.stringify(notices)).not.toMatch(/kräkts|Lisa/);
    expect(await wanted(id)).toEqual([]);
    expect(await handle(id)).toEqual([]);
  });

  it('reaches the crisis group too while an incident is open, though it belongs to none', async () => {
    await seedIncident(deps);
    const { id } = await comes('1');
    const all = new Set([...writers(), ...deps.plan.crisisGroup]);
    expect(people(await handle(id))).toEqual([...all].toSorted());
  });

  it('passes by who is away, and reaches the crisis group where all who write are', async () => {
    const [from, to] = ['2026-11-22T00:00:00.000Z', '2026-11-23T00:00:00.000Z'];
    const absences = writers().map((person) => ({ person, from, to }));
    deps.plan = { ...deps.plan, absences };
    const { id } = await comes('1');
    expect(people(await handle(id))).toEqual(deps.plan.crisisGroup.toSorted());
  });

  it('passes by who has handed over', async () => {
    const [first] = writers();
    const until = '2026-11-23T00:00:00.000Z';
    await deps.journal.append(planJournal, PLAN_ID, first!, (plan) =>
      ok([...planSeen(plan, deps.plan), { type: 'handed-over', data: { until } }]),
    );
    const { id } = await comes('1');
    expect(people(await handle(id))).toEqual(writers().slice(1).toSorted());
  });

  it('is told of an incident whose crisis is over', async () => {
    const incident = await seedIncident(deps);
    const { id } = await comes('1');
    await deps.journal.append(commentJournal, id, 'karin', () =>
      ok([{ type: 'assigned', data: { incidentId: incident.id } }]),
    );
    await resolveIncident(deps, person('karin'), incident.id);
    expect(people(await handle(id))).toEqual(writers().toSorted());
  });

  it('is told along with another one that people were told of after it came in', async () => {
    const [first, second] = [await comes('1'), await comes('2')];
    await handle(first.id);
    expect(await handle(second.id)).toEqual([]);
    expect(again).toBeUndefined();
    expect((await lastEntry(second.id)).data).toEqual({ people: writers(), failed: [] });
  });

  it('waits while people were just told of an earlier one, and is then told by mail alone', async () => {
    await handle((await comes('1')).id);
    deps.clock.now = new Date('2026-11-22T13:06:00.000Z');
    const second = await comes('2');
    expect(await handle(second.id)).toEqual([]);
    expect(again).toBe('2026-11-22T13:10:00.000Z');
    deps.clock.now = new Date(again!);
    expect(new Set((await handle(second.id)).map(({ way }) => way))).toEqual(new Set(['email']));
    deps.clock.now = new Date('2026-11-22T13:20:00.000Z');
    expect((await handle((await comes('3')).id)).some(({ way }) => way === 'sms')).toBe(true);
  });

  it('reaches each person by one text and few mails, however many come at once', async () => {
    const all: UrgentNotice[] = [];
    const notify = async (notice: UrgentNotice) => void all.push(notice);
    const ids = await Promise.all(
      Array.from({ length: 60 }, async (_, i) => (await comes(`${i}`)).id),
    );
    for (const minute of ['05', '06', '07', '08', '09', '10', '11', '12']) {
      deps.clock.now = new Date(`2026-11-22T13:${minute}:30.000Z`);
      ids.push((await comes(`later-${minute}`)).id);
      await Promise.all(ids.map((id) => handle(id, notify)));
    }
    const of = (person: string, way: string) =>
      all.filter((notice) => notice.to.id === person && notice.way === way).length;
    for (const person of writers()) {
      expect([person, of(person, 'sms'), of(person, 'email')]).toEqual([person, 1, 2]);
    }
    deps.clock.now = new Date('2026-11-22T13:20:00.000Z');
    for (const id of ids) await handle(id, notify);
    const untold = await Promise.all(ids.map(wanted));
    expect(untold.flat()).toEqual([]);
  });

  it('is told again where no message reached anyone, after minutes to the crisis group', async () => {
    const { id } = await comes('1');
    const fail = async (notice: UrgentNotice) => {
      sent.push(notice);
      throw new NotificationFailed('down');
    };
    expect(people(await handle(id, fail))).toEqual(writers().toSorted());
    expect(again).toBe('2026-11-22T13:06:00.000Z');
    expect(await wanted(id)).toHaveLength(1);
    deps.clock.now = new Date('2026-11-22T13:09:00.000Z');
    const all = new Set([...writers(), ...deps.plan.crisisGroup]);
    expect(people(await handle(id, fail))).toEqual([...all].toSorted());
    deps.clock.now = new Date('2026-11-22T13:13:00.000Z');
    expect((await handle(id)).some(({ way }) => way === 'sms')).toBe(true);
    expect((await lastEntry(id)).data).toEqual({ people: writers(), failed: [] });
  });

  it('is journalled with whom no message reached for a day', async () => {
    const { id } = await comes('1');
    deps.clock.now = new Date('2026-11-23T13:06:00.000Z');
    await handle(id, async () => {
      throw new NotificationFailed('down');
    });
    expect(again).toBeUndefined();
    const { data } = await lastEntry(id);
    expect(data).toMatchObject({ people: [], failed: expect.arrayContaining(writers()) });
    expect(await wanted(id)).toEqual([]);
  });

  it('lets the next be texted where only mails have gone out', async () => {
    const { id } = await comes('1');
    await handle(id, async (notice) => {
      if (notice.way === 'sms') throw new NotificationFailed('no signal');
    });
    deps.clock.now = new Date('2026-11-22T13:11:00.000Z');
    expect((await handle((await comes('2')).id)).some(({ way }) => way === 'sms')).toBe(true);
  });

  it('is told anew when its author changes it into one that can’t wait', async () => {
    const input = { sourceId: '1', text: 'Jag har kräkts hela natten.' };
    const { id } = await receive(deps, input, ['acute-illness']);
    await handle(id);
    deps.clock.now = new Date('2026-11-22T18:00:00.000Z');
    await receive(deps, { ...input, text: 'Jag orkar inte leva längre.' }, ['suicide']);
    expect(await wanted(id)).toMatchObject([{ at: '2026-11-22T18:00:00.000Z' }]);
    expect(people(await handle(id))).toEqual(writers().toSorted());
  });

  it('is told anew where a sender that may not change it brings words that can’t wait', async () => {
    const input = { sourceId: '1', text: 'Jag har kräkts hela natten.' };
    const { id } = await receive(deps, input, ['acute-illness'], 'press');
    await handle(id);
    deps.clock.now = new Date('2026-11-22T18:00:00.000Z');
    await receive(deps, { ...input, text: 'Jag orkar inte leva längre.' }, ['suicide'], 'press-2');
    expect(await wanted(id)).toMatchObject([{ at: '2026-11-22T18:00:00.000Z' }]);
    expect(people(await handle(id))).toEqual(writers().toSorted());
    expect(await wanted(id)).toEqual([]);
  });

  it('is told to nobody who has dealt with it', async () => {
    const { id } = await comes('1');
    await deps.journal.append(commentJournal, id, 'karin', () =>
      ok([{ type: 'no-reply', data: { reason: 'spam' } }]),
    );
    expect(await wanted(id)).toEqual([]);
    expect(await handle(id)).toEqual([]);
  });

  it('is told to nobody where it can wait', async () => {
    const { id } = await receive(deps);
    expect(await wanted(id)).toEqual([]);
  });
});
