import { beforeEach, describe, expect, it } from 'vitest';
import { commentJournal } from '#domain/comment/comment-journal.ts';
import { NotificationFailed } from '#domain/notify/notifier.ts';
import type { UrgentNotice } from '#domain/notify/urgent-notifier.ts';
import { ok } from '#domain/values/result.ts';
import { tellUrgent } from '#steps/due/tell-urgent.ts';
import { receive } from '../../support/comment.ts';
import { seedIncident } from '../../web/seed.ts';
import { type TestDeps, testDeps } from '../../web/support.ts';

let deps: TestDeps;
let sent: UrgentNotice[];
beforeEach(() => {
  sent = [];
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
  await tellUrgent({ ...deps, urgentNotifier: { notify } })(item);
  return sent;
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

  it('calls nobody twice while an earlier one still has time', async () => {
    const [first, second] = [await comes('1'), await comes('2')];
    await handle(first.id);
    expect(new Set((await handle(second.id)).map(({ way }) => way))).toEqual(new Set(['email']));
    const third = await comes('3');
    deps.clock.now = new Date('2026-11-22T13:16:00.000Z');
    expect((await handle(third.id)).some(({ way }) => way === 'sms')).toBe(true);
  });

  it('is journalled with whom no message reached', async () => {
    const { id } = await comes('1');
    await handle(id, async () => {
      throw new NotificationFailed('down');
    });
    const { items } = await deps.journal.entries(`comment#${id}`, { limit: 5 });
    expect(items.at(-1)?.entry).toMatchObject({
      type: 'urgent-told',
      data: { people: [], failed: writers() },
    });
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
