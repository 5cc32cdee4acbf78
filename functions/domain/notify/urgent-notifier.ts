import type { ContactWay, Person } from '../plan/plan.ts';

/** A message that a comment can't wait. It holds none of its words, and not who wrote it. */
export interface UrgentNotice {
  /** The same for the same notice, so that a repeat can be recognised. */
  id: string;
  way: ContactWay;
  to: Person;
  commentId: string;
  /** Until when someone must see to it: ISO 8601, shown in the plan's time zone. */
  at: string;
}

/** Port: tells a person of an urgent comment. Throws `NotificationFailed`, `NoPhone`. */
export interface UrgentNotifier {
  notify(notice: UrgentNotice): Promise<void>;
}
