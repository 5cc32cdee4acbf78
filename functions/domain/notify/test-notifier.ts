import type { Person } from '../plan/plan.ts';

/** Port: sends someone a mail that says nothing but that mail works. Throws `NotificationFailed`. */
export interface TestNotifier {
  /** `id` is the same for the same mail, so that a repeat can be recognised. */
  test(id: string, to: Person): Promise<void>;
}
