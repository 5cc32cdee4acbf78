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

const remind = (notify = async (notice: ActionNotice) => void sent.push(notice)) =>
  remindAction({ journal, plan, log: { warn: () => {} }, actionNotifier: { notify } })(item);

beforeEach(async () => {
  journal = memoryJournal(() => new Date(DUE));
  sent = [];
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
    expect(sent.map(({ to, hasNoOwner }) => [to.id, hasNoOwner])).toEqual([['anna', false]]);
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
    expect(sent.map(({ to, hasNoOwner }) => [to.id, hasNoOwner])).toEqual([
      ['anna', true],
      ['dan', true],
      ['karin', true],
    ]);
  });

  it('names in the journal whom no message reached', async () => {
    await remind(async () => {
      throw new NotificationFailed('down');
    });
    expect(await reminders()).toMatchObject([{ data: { people: [], failed: ['anna'] } }]);
  });
});
