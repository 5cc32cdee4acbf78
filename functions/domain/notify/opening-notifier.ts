import type { Person, Severity } from '../plan/plan.ts';

/** A message that an incident was opened, to someone of the crisis group. It holds none of its words. */
export interface OpeningNotice {
  /** The same for the same notice, so that a repeat can be recognised. */
  id: string;
  to: Person;
  incidentId: string;
  severity: Severity;
  openedBy: Person;
  /** ISO 8601; shown in the plan's time zone. */
  at: string;
}

/** Port: writes to a person about an incident that was opened. Throws `NotificationFailed`. */
export interface OpeningNotifier {
  notify(notice: OpeningNotice): Promise<void>;
}
