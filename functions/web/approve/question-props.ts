import type { Stands } from '#domain/freeze/gate.ts';
import type { Incident } from '#domain/incident/incident.ts';
import type { JournalItem } from '#domain/journal/journal.ts';
import type { SeenStatement } from '#domain/moderation/outside-words.ts';
import type { AnsweredComment } from '#domain/statement/answered-comment.ts';
import type { Statement } from '#domain/statement/statement.ts';
import type { Finding } from '#domain/tone/finding.ts';
import type { FormState } from '../form/form-state.ts';
import type { SignedInView } from '../view/view.ts';
import type { Answering, Obstacle } from './access.ts';
import type { Signing } from './signing.ts';
import type { Twin } from './twin.ts';

/** The data of the question to a spokesperson or reviewer. */
export interface QuestionProps {
  view: SignedInView;
  statement: SeenStatement;
  incident: Incident;
  /** Where it stands under the gate. */
  stands: Stands;
  /** The comment that it answers, as it reads now. */
  answered: AnsweredComment | undefined;
  /** The statement's journal, oldest first. */
  history: readonly JournalItem[];
  /** The statement that this one corrects or takes back. */
  superseded: Statement | undefined;
  findings: readonly Finding[];
  obstacle: Obstacle | undefined;
  answering: Answering;
  signing: Signing;
  /** The statement in the other language that the same answer may approve. */
  twin: Twin | undefined;
  form: FormState;
  /** Phone number (E.164) of the person who requested the statement. */
  requesterPhone: string | undefined;
  /** How many a text message goes to, where that is known. */
  smsRecipients: number | undefined;
  /** Whether the words would reach the public before staff were told anything. */
  staffUntold: boolean;
}
