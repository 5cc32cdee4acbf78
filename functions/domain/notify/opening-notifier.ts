import type { ContactWay, Person, Severity } from '../plan/plan.ts';

/** A message that an incident was opened, to someone whom the plan names. It holds none of its words. */
export interface OpeningNotice {
  /** The same for the same notice, so that a repeat can be recognised. */
  id: string;
  way: ContactWay;
  to: Person;
  incidentId: string;
  severity: Severity;
  openedBy: Person;
  /** ISO 8601; shown in the plan's time zone. */
  at: string;
}

/** Port: writes to a person about an incident that was opened. Throws `NotificationFailed`, `NoPhone`. */
export interface OpeningNotifier {
  notify(notice: OpeningNotice): Promise<void>;
}
