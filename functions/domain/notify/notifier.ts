import type { Channel } from '../channel/channel.ts';
import type { Kind } from '../kind/kind.ts';
import type { ContactWay, Person, Severity } from '../plan/plan.ts';
import type { Change } from '../statement/what-changed.ts';
import type { Language } from '../values/language.ts';

/** Why a person is written to. */
export type NoticePurpose =
  | 'asked'
  /** The words changed after this person was asked about them. */
  | 'asked-again'
  | 'asked-review'
  | 'asked-second'
  | 'reminded'
  | 'changes-requested'
  | 'rejected'
  | 'published'
  /** Approved, and out nowhere before a person has posted it. */
  | 'to-post'
  | 'partly-published'
  /** An answer for many comments is approved; it is out nowhere by itself. */
  | 'approved-for-answers'
  | 'failed'
  /** The planned time passed and nothing went out. */
  | 'missed'
  | 'unanswered'
  | 'expired'
  /** What an approval rests on changed before anything was out. */
  | 'approval-lapsed'
  /** Words for staff are out, and a chat at work was not told. */
  | 'chat-untold'
  /** A correction is out of an error that this one holds too; the newsroom marks it. */
  | 'corrected-too'
  /** A comment was removed that these words, which are out, quote. */
  | 'quotes-removed'
  /** Someone lowered the severity or lifted the legal hold. */
  | 'demand-lowered';

/** A message about a statement. It carries no words of the statement: mail is not confidential. */
export interface Notice {
  /** The same for the same notice, so that a repeat can be recognised. */
  id: string;
  way: ContactWay;
  purpose: NoticePurpose;
  to: Person;
  statementId: string;
  kind: Kind;
  /** Of the statement. */
  language: Language;
  /** Of the incident. */
  severity: Severity;
  /**
   * The incident: its title where the plan lets mails name it, otherwise its id and when it was opened (ISO 8601).
   * Undefined where the statement is about none.
   */
  incident: { title: string } | { id: string; openedAt: string } | undefined;
  /** Where someone is asked again: what differs from before; nothing where only signs do. */
  changed?: readonly Change[] | undefined;
  /** The channels to which a person still has to post it. */
  byHand?: readonly Channel[] | undefined;
  /** ISO 8601; shown in the plan's time zone. */
  answerBy?: string | undefined;
}

/** The service that delivers notices did not accept this one. */
export class NotificationFailed extends Error {
  override name = 'NotificationFailed';
}

/** No number is known for a person who should get an SMS; the mail has to be enough. */
export class NoPhone extends NotificationFailed {
  override name = 'NoPhone';
}

/** Port: writes to a person. Throws `NotificationFailed`. */
export interface Notifier {
  notify(notice: Notice): Promise<void>;
}
