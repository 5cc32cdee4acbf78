import type { GroupNews } from '../incident/events/group-told.ts';
import type { ContactWay, Person, Severity } from '../plan/plan.ts';

/** What there is to tell of an incident. */
export type IncidentNews = GroupNews | 'promise-near' | 'promise-missed';

/** A message about an incident, to someone whom the plan names. It holds none of its words. */
export interface IncidentNotice {
  /** The same for the same notice, so that a repeat can be recognised. */
  id: string;
  what: IncidentNews;
  way: ContactWay;
  to: Person;
  incidentId: string;
  severity: Severity;
  /** Who did it; absent where nobody in particular did. */
  by?: Person | undefined;
  /** When, of a promise until when; ISO 8601, shown in the plan's time zone. */
  at: string;
}

/** Port: writes to a person about an incident. Throws `NotificationFailed`, `NoPhone`. */
export interface IncidentNotifier {
  notify(notice: IncidentNotice): Promise<void>;
}
