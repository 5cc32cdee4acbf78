import type { Person, Severity } from '../plan/plan.ts';

/** What there is to tell of an incident after its opening. */
export type IncidentNews =
  | 'resolved'
  | 'reactivated'
  | 'cancelled'
  | 'promise-near'
  | 'promise-missed';

/** A message about what became of an incident. It holds none of its words. */
export interface IncidentNotice {
  /** The same for the same notice, so that a repeat can be recognised. */
  id: string;
  what: IncidentNews;
  to: Person;
  incidentId: string;
  severity: Severity;
  /** Who did it; absent where nobody in particular did. */
  by?: Person;
  /** When, of a promise until when; ISO 8601, shown in the plan's time zone. */
  at: string;
}

/** Port: writes to a person about what became of an incident. Throws `NotificationFailed`. */
export interface IncidentNotifier {
  notify(notice: IncidentNotice): Promise<void>;
}
