import { beforeEach, describe, expect, it } from 'vitest';
import type { IncidentEvent } from '#domain/incident/events/incident-events.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import type { ActionNotice } from '#domain/notify/action-notifier.ts';
import { NotificationFailed } from '#domain/notify/notifier.ts';
import { ok } from '#domain/values/result.ts';
import { remindAction } from '#steps/due/remind-action.ts';
import { memoryJournal } from '#test/web/memory-journal.ts';
import { plan } from '#test/web/plan.ts';

const DUE = '2026-12-05T12:00:00.000Z';
const item = {
  kind: 'remind-action',
  aggregate: 'incident',
  id: 'i1',
  key: 'a1#due',
  at: DUE,
} as const;

let journal: ReturnType<typeof memoryJournal>;
let sent: ActionNotice[];
const append = (...events: IncidentEvent[]) =>
  journal.append(incidentJournal, 'i1', 'karin', () => ok(events));
const entries = async () => (await journal.entries('incident#i1', { limit: 100 })).items;
const reminders = async () =>
  (await entries()).map(({ entry }) => entry).filter(({ type }) => type === 'action-reminded');

let now: Date;
const keep = async (notice: ActionNotice): Promise<void> => void sent.push(notice);
const remind = (notify = keep) => {
  const log = { warn: () => {} };
  const deps = { journal, plan, log, now: () => now, actionNotifier: { notify } };
  return remindAction(deps)(item);
};
const later = (minutes: number) => {
  now = new Date(Date.parse(DUE) + minutes * 60_000);
};

beforeEach(async () => {
  journal = memoryJournal(() => new Date(DUE));
  sent = [];
  later(0);
  await append(
    {
      type: 'opened',
      data: {
        id: 'i1',
        severity: 2,
        responsibility: 'unknown',
        wrongdoing: 'unknown',
        harm: [],
        legalHold: false,
        phase: 'active',
      },
      words: {
        title: 'T',
        summary: 'S',
        facts: [],
        commitments: [],
        contacts: [],
        policies: [],
        protectedNames: [],
      },
    },
    {
      type: 'action-added',
      data: { id: 'a1', owner: 'anna', dueAt: DUE },
      words: { cause: 'C', change: 'D' },
    },
  );
});

describe('an action that is due', () => {
  it('reminds its owner once, and the journal says so', async () => {
    await remind();
    await remind();
    expect(sent.map(({ to, owner }) => [to.id, owner])).toEqual([['anna', 'told']]);
    expect(await reminders()).toMatchObject([
      { by: 'talan', data: { id: 'a1', reminder: 'due', people: ['anna'], failed: [] } },
    ]);
  });

  it('reminds nobody once it is done or its time was moved', async () => {
    await append({ type: 'action-done', data: { id: 'a1' }, words: { proof: 'P' } });
    await remind();
    expect(sent).toEqual([]);
  });

  it('goes to the crisis group when its owner has left the plan', async () => {
    await append({ type: 'action-changed', data: { id: 'a1', owner: 'gone' } });
    await remind();
    expect(sent.map(({ to, owner }) => [to.id, owner])).toEqual([
      ['anna', 'gone'],
      ['dan', 'gone'],
      ['karin', 'gone'],
    ]);
  });

  it('is told again where no message reached its owner, and then to the crisis group', async () => {
    const onlyDan = async (notice: ActionNotice) => {
      if (notice.to.id !== 'dan') throw new NotificationFailed('down');
      sent.push(notice);
    };
    expect(await remind(onlyDan)).toBe('2026-12-05T12:01:00.000Z');
    expect(await reminders()).toEqual([]);
    later(5);
    expect(await remind(onlyDan)).toBeUndefined();
    expect(sent.map(({ to, owner }) => [to.id, owner])).toEqual([['dan', 'unreached']]);
    const data = { people: ['dan'], failed: ['anna', 'karin'] };
    expect(await reminders()).toMatchObject([{ data }]);
  });

  it('names in the journal whom no message reached for a day', async () => {
    later(24 * 60);
    await remind(async () => {
      throw new NotificationFailed('down');
    });
    const data = { people: [], failed: ['anna', 'dan', 'karin'] };
    expect(await reminders()).toMatchObject([{ data }]);
  });
});
