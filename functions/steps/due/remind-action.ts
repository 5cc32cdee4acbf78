import { wantedReminder } from '#domain/incident/action-reminders.ts';
import type { IncidentEvent } from '#domain/incident/events/incident-events.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { TALAN } from '#domain/journal/entry.ts';
import type { ActionNotifier, OwnerState } from '#domain/notify/action-notifier.ts';
import { reachedNobody, tellAgainAt, tellOrGroup } from '#domain/notify/tell-again.ts';
import { isSent } from '#domain/notify/tell-each.ts';
import { type Person, type Plan, peopleIn, personIn } from '#domain/plan/plan.ts';
import { ok } from '#domain/values/result.ts';
import type { StepDeps } from '../deps.ts';
import type { DueHandler } from './due.ts';

export interface RemindDeps extends Pick<StepDeps, 'journal' | 'log' | 'plan' | 'now'> {
  actionNotifier: ActionNotifier;
}

// What has lost its owner must not be forgotten: the crisis group sees to it.
const toldOf = (plan: Plan, owner: string): Person[] => {
  const person = personIn(plan, owner);
  if (person) return [person];
  return peopleIn(plan, plan.crisisGroup);
};

// Why someone is told who is not the owner.
const aboutOwner = (plan: Plan, owner: string, to: Person): OwnerState => {
  if (to.id === owner) return 'told';
  return personIn(plan, owner) ? 'unreached' : 'gone';
};

/**
 * Reminds the owner of an action that is not done, as long as it is not, and journals who was told. Where no message
 * reaches anyone it is tried again for a day, with the crisis group.
 */
export const remindAction =
  (deps: RemindDeps): DueHandler =>
  async (item) => {
    const { id: incidentId } = item;
    const incident = await deps.journal.read(incidentJournal, incidentId);
    const reminder = incident && wantedReminder(incident, item);
    if (!reminder) return undefined;
    const { action, kind } = reminder;
    const { owner: ownerId, dueAt } = action;
    const waited = { since: reminder.at, now: deps.now() };
    const told = await tellOrGroup(deps.plan, toldOf(deps.plan, ownerId), waited, (to) => {
      const id = `${incidentId}-${action.id}-${kind}-${dueAt}-${to.id}`;
      const owner = aboutOwner(deps.plan, ownerId, to);
      return isSent(deps, () => deps.actionNotifier.notify({ id, to, incidentId, dueAt, owner }));
    });
    const again = reachedNobody(told) ? tellAgainAt(waited) : undefined;
    if (again !== undefined) return again;
    const data = { id: action.id, reminder: kind, ...told };
    const event: IncidentEvent = { type: 'action-reminded', data };
    await deps.journal.append(incidentJournal, incidentId, TALAN, (now) =>
      ok(now && wantedReminder(now, item) ? [event] : []),
    );
    return undefined;
  };
