import type { Kind } from '../kind/kind.ts';
import type { ContactWay, Person } from '../plan/plan.ts';

/** Why someone is written to. */
export type NoticePurpose =
  | 'asked'
  | 'asked-review'
  | 'asked-second'
  | 'reminded'
  | 'changes-requested'
  | 'rejected'
  | 'published'
  | 'partly-published'
  | 'failed'
  | 'unanswered'
  | 'expired';

/** A message about a statement. It carries no words of the statement: mail is not confidential. */
export interface Notice {
  /** The same for the same notice, so that a repeated one can be told. */
  id: string;
  way: ContactWay;
  purpose: NoticePurpose;
  to: Person;
  statementId: string;
  kind: Kind;
  /** ISO 8601; shown in the plan's time zone. */
  answerBy?: string | undefined;
}

/** The notice could not be handed to the service that delivers it. */
export class NotificationFailed extends Error {
  override name = 'NotificationFailed';
}

/** No number is known for whoever was to be told by SMS: the mail must do. */
export class NoPhone extends NotificationFailed {
  override name = 'NoPhone';
}

/** Port: writes to a person. Throws `NotificationFailed`. */
export interface Notifier {
  notify(notice: Notice): Promise<void>;
}
