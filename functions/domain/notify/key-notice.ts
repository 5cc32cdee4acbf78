import type { Person } from '../plan/plan.ts';

/** A message that someone's passkey was registered or revoked, to them and to the admins. */
export interface KeyNotice {
  /** The same for the same notice, so that a repeated one can be told. */
  id: string;
  what: 'registered' | 'revoked';
  to: Person;
  /** Whose passkey it is, and who did it. */
  owner: Person;
  by: Person;
  /** ISO 8601; shown in the plan's time zone. */
  at: string;
}

/** Port: writes to a person about passkeys. Throws `NotificationFailed`. */
export interface KeyNotifier {
  tell(notice: KeyNotice): Promise<void>;
}
