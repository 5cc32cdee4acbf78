import type { EventOfKind } from '../../journal/event-kind.ts';
import { approvalLapsed } from './approval-lapsed.ts';
import { asked } from './asked.ts';
import { askedEarly } from './asked-early.ts';
import { began } from './began.ts';
import { calling } from './calling.ts';
import { chatTold } from './chat-told.ts';
import { checked } from './checked.ts';
import { cleared } from './cleared.ts';
import { concluded } from './concluded.ts';
import { decided } from './decided.ts';
import { decisionRefused } from './decision-refused.ts';
import { draftFailed } from './draft-failed.ts';
import { drafted } from './drafted.ts';
import { earlierRemoved } from './earlier-removed.ts';
import { expired } from './expired.ts';
import { failed } from './failed.ts';
import { familyStopped } from './family-stopped.ts';
import { givenUp } from './given-up.ts';
import { hurried } from './hurried.ts';
import { intended } from './intended.ts';
import { missed } from './missed.ts';
import { notPosted } from './not-posted.ts';
import { notificationFailed } from './notification-failed.ts';
import { notified } from './notified.ts';
import { planChanged } from './plan-changed.ts';
import { postChecked } from './post-checked.ts';
import { quotesKept } from './quotes-kept.ts';
import { receipt } from './receipt.ts';
import { reminded } from './reminded.ts';
import { removalNotQuoted } from './removal-not-quoted.ts';
import { removalQuoted } from './removal-quoted.ts';
import { replanned } from './replanned.ts';
import { requested } from './requested.ts';
import { restarted } from './restarted.ts';
import { retried } from './retried.ts';
import { successorNamed } from './successor-named.ts';
import { superseded } from './superseded.ts';
import { withdrawn } from './withdrawn.ts';
import { wordsAwaited } from './words-awaited.ts';
import { statementWordsErased } from './words-erased.ts';
import { written } from './written.ts';

/** All kinds of events of a statement. */
export const statementEvents = [
  requested,
  drafted,
  draftFailed,
  wordsAwaited,
  written,
  checked,
  asked,
  reminded,
  askedEarly,
  hurried,
  calling,
  planChanged,
  notified,
  notificationFailed,
  chatTold,
  cleared,
  decided,
  decisionRefused,
  withdrawn,
  expired,
  restarted,
  givenUp,
  retried,
  approvalLapsed,
  began,
  missed,
  replanned,
  intended,
  receipt,
  notPosted,
  postChecked,
  earlierRemoved,
  removalQuoted,
  removalNotQuoted,
  quotesKept,
  concluded,
  failed,
  familyStopped,
  successorNamed,
  superseded,
  statementWordsErased,
] as const;

type Kinds = (typeof statementEvents)[number];

/** What can happen to a statement; the first is that it was requested. */
export type StatementEvent = EventOfKind<Kinds>;

/** What can happen to a statement after it was requested. */
export type StatementChange = Exclude<StatementEvent, { type: 'requested' }>;
