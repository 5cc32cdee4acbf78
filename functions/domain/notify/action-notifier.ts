import type { Person } from '../plan/plan.ts';

/** A message that an action is due, to whoever sees to it. It holds none of its words. */
export interface ActionNotice {
  /** The same for the same notice, so that a repeat can be recognised. */
  id: string;
  to: Person;
  incidentId: string;
  /** Until when it was to be done, ISO 8601; shown in the plan's time zone. */
  dueAt: string;
  /** Whether its owner has left the plan, so that someone else has to see to it. */
  hasNoOwner: boolean;
}

/** Port: reminds a person of an action. Throws `NotificationFailed`. */
export interface ActionNotifier {
  notify(notice: ActionNotice): Promise<void>;
}
