import type { AccountPlace } from '../channel/account-health.ts';
import type { Person } from '../plan/plan.ts';

/** A message that an account on a channel ends soon. */
export interface AccountNotice {
  /** The same for the same notice, so that a repeat can be recognised. */
  id: string;
  to: Person;
  place: AccountPlace;
  /** The day on which it ends, such as `2026-12-24`. */
  expiresAt: string;
}

/** Port: tells a person that an account ends. Throws `NotificationFailed`. */
export interface AccountNotifier {
  notify(notice: AccountNotice): Promise<void>;
}
