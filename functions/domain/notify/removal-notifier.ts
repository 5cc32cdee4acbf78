import type { Person } from '../plan/plan.ts';

/** A message about what one person removed at once: another is to confirm it, or nobody has in time. It holds no words of a comment. */
export interface RemovalNotice {
  /** The same for the same notice, so that a repeat can be recognised. */
  id: string;
  to: Person;
  commentId: string;
  /** Whether the time to confirm it has passed. */
  isLate: boolean;
}

/** Port: tells a person of an unconfirmed removal. Throws `NotificationFailed`. */
export interface RemovalNotifier {
  notify(notice: RemovalNotice): Promise<void>;
}
