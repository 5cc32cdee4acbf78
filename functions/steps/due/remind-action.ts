import { wantedReminder } from '#domain/incident/action-reminders.ts';
import type { IncidentEvent } from '#domain/incident/events/incident-events.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { TALAN } from '#domain/journal/entry.ts';
import type { ActionNotifier } from '#domain/notify/action-notifier.ts';
import { isSent, tellEach } from '#domain/notify/tell-each.ts';
import { type Person, type Plan, peopleIn, personIn } from '#domain/plan/plan.ts';
import { ok } from '#domain/values/result.ts';
import type { StepDeps } from '../deps.ts';
import type { DueHandler } from './due.ts';

export interface RemindDeps extends Pick<StepDeps, 'journal' | 'log' | 'plan'> {
  actionNotifier: ActionNotifier;
}

// What has lost its owner must not be forgotten: the crisis group sees to it.
const toldOf = (plan: Plan, owner: string): Person[] => {
  const person = personIn(plan, owner);
  if (person) return [person];
  return peopleIn(plan, plan.crisisGroup);
};

/** Reminds the owner of an action that is not done, as long as it is not, and journals who was told. */
export const remindAction =
  (deps: RemindDeps): DueHandler =>
  async (item) => {
    const { id: incidentId } = item;
    const incident = await deps.journal.read(incidentJournal, incidentId);
    const reminder = incident && wantedReminder(incident, item);
    if (!reminder) return undefined;
    const { action, kind } = reminder;
    const told = await tellEach(toldOf(deps.plan, action.owner), (to) => {
      const id = `${incidentId}-${action.id}-${kind}-${action.dueAt}-${to.id}`;
      const hasNoOwner = to.id !== action.owner;
      const notice = { id, to, incidentId, dueAt: action.dueAt, hasNoOwner };
      return isSent(deps, () => deps.actionNotifier.notify(notice));
    });
    const data = { id: action.id, reminder: kind, ...told };
    const event: IncidentEvent = { type: 'action-reminded', data };
    await deps.journal.append(incidentJournal, incidentId, TALAN, (now) =>
      ok(now && wantedReminder(now, item) ? [event] : []),
    );
    return undefined;
  };
