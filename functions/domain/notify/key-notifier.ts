import type { Person } from '../plan/plan.ts';

/** A message that a passkey was registered or revoked, for its owner and the admins. */
export interface KeyNotice {
  /** The same for the same notice, so that a repeat can be recognised. */
  id: string;
  what: 'registered' | 'revoked';
  to: Person;
  owner: Person;
  /** Who registered or revoked it. */
  by: Person;
  /** ISO 8601; shown in the plan's time zone. */
  at: string;
}

/** Port: writes to a person about passkeys. Throws `NotificationFailed`. */
export interface KeyNotifier {
  notify(notice: KeyNotice): Promise<void>;
}
