import type { Person } from '../plan/plan.ts';

/** A message that nobody has confirmed in time what one person removed at once. It holds no words of a comment. */
export interface RemovalNotice {
  /** The same for the same notice, so that a repeat can be recognised. */
  id: string;
  to: Person;
  commentId: string;
}

/** Port: tells a person of an unconfirmed removal. Throws `NotificationFailed`. */
export interface RemovalNotifier {
  notify(notice: RemovalNotice): Promise<void>;
}
