import type { Person, Severity } from '../plan/plan.ts';

/** What there is to tell of an incident after its opening. */
export type IncidentNews = 'resolved' | 'reactivated' | 'cancelled';

/** A message about what became of an incident. It holds none of its words. */
export interface IncidentNotice {
  /** The same for the same notice, so that a repeat can be recognised. */
  id: string;
  what: IncidentNews;
  to: Person;
  incidentId: string;
  severity: Severity;
  /** Who did it. */
  by: Person;
  /** ISO 8601; shown in the plan's time zone. */
  at: string;
}

/** Port: writes to a person about what became of an incident. Throws `NotificationFailed`. */
export interface IncidentNotifier {
  notify(notice: IncidentNotice): Promise<void>;
}
