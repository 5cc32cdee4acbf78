import { wantedReminder } from '#domain/incident/action-reminders.ts';
import type { IncidentEvent } from '#domain/incident/events/incident-events.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { TALAN } from '#domain/journal/entry.ts';
import type { ActionNotice, ActionNotifier } from '#domain/notify/action-notifier.ts';
import { errorName } from '#domain/observe/log.ts';
import { type Person, type Plan, personIn } from '#domain/plan/plan.ts';
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
  return plan.crisisGroup.flatMap((id) => personIn(plan, id) ?? []);
};

const isSent = async ({ actionNotifier, log }: RemindDeps, notice: ActionNotice) => {
  try {
    await actionNotifier.notify(notice);
    return true;
  } catch (error) {
    // The journal names the people who got no message; a log holds no names.
    log.warn('NOTIFICATION_FAILED', { error: errorName(error) });
    return false;
  }
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
    const sent = await Promise.all(
      toldOf(deps.plan, action.owner).map(async (to) => {
        const id = `${incidentId}-${action.id}-${kind}-${action.dueAt}-${to.id}`;
        const hasNoOwner = to.id !== action.owner;
        const notice = { id, to, incidentId, dueAt: action.dueAt, hasNoOwner };
        return { id: to.id, isSent: await isSent(deps, notice) };
      }),
    );
    const event: IncidentEvent = {
      type: 'action-reminded',
      data: {
        id: action.id,
        reminder: kind,
        people: sent.filter((each) => each.isSent).map(({ id }) => id),
        failed: sent.filter((each) => !each.isSent).map(({ id }) => id),
      },
    };
    await deps.journal.append(incidentJournal, incidentId, TALAN, (now) =>
      ok(now && wantedReminder(now, item) ? [event] : []),
    );
    return undefined;
  };
