import type { Person } from '../plan/plan.ts';

/** How it is with the owner of an action: told by this message, not reached by one, or no longer in the plan. */
export type OwnerState = 'told' | 'unreached' | 'gone';

/** A message that an action is due, to whoever sees to it. It holds none of its words. */
export interface ActionNotice {
  /** The same for the same notice, so that a repeat can be recognised. */
  id: string;
  to: Person;
  incidentId: string;
  /** Until when it was to be done, ISO 8601; shown in the plan's time zone. */
  dueAt: string;
  owner: OwnerState;
}

/** Port: reminds a person of an action. Throws `NotificationFailed`. */
export interface ActionNotifier {
  notify(notice: ActionNotice): Promise<void>;
}
