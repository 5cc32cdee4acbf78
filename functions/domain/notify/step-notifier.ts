import type { Person } from '../plan/plan.ts';

/** A message that steps of a checklist are late, to whoever has their role. It holds none of their words. */
export interface StepNotice {
  /** The same for the same notice, so that a repeat can be recognised. */
  id: string;
  to: Person;
  incidentId: string;
  /** How many steps are late. */
  late: number;
}

/** Port: tells a person of late steps. Throws `NotificationFailed`. */
export interface StepNotifier {
  notify(notice: StepNotice): Promise<void>;
}
