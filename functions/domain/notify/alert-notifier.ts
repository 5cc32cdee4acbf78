import type { AlertLevel, AlertReason } from '../alert/alert.ts';
import type { ContactWay, Person } from '../plan/plan.ts';

/** A message that something unusual is being said. It holds no words of the public. */
export interface AlertNotice {
  /** The same for the same notice, so that a repeat can be recognised. */
  id: string;
  way: ContactWay;
  to: Person;
  /** The topic's name in the plan. */
  topic: string;
  /** The source that it is about, if it is about one. */
  source?: string | undefined;
  level: AlertLevel;
  why: AlertReason;
  seen: number;
  usual: number;
  /** Minutes. */
  window: number;
}

/** Port: tells a person of an alert. Throws `NotificationFailed`. */
export interface AlertNotifier {
  notify(notice: AlertNotice): Promise<void>;
}
