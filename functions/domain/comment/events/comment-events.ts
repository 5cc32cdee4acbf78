import type { EventOfKind } from '../../journal/event-kind.ts';
import { answerBegun } from './answer-begun.ts';
import { answerForPerson } from './answer-for-person.ts';
import { answerIntended } from './answer-intended.ts';
import { answerRefused } from './answer-refused.ts';
import { answerUnsent } from './answer-unsent.ts';
import { answered } from './answered.ts';
import { assigned } from './assigned.ts';
import { claimed } from './claimed.ts';
import { dated } from './dated.ts';
import { deletedByAuthor } from './deleted-by-author.ts';
import { edited } from './edited.ts';
import { noReply } from './no-reply.ts';
import { overdue } from './overdue.ts';
import { passedOn } from './passed-on.ts';
import { received } from './received.ts';
import { removalRefused } from './removal-refused.ts';
import { reopened } from './reopened.ts';
import { replyBegun } from './reply-begun.ts';
import { saidOtherwise } from './said-otherwise.ts';
import { takenOver } from './taken-over.ts';
import { urgencyMarked } from './urgency-marked.ts';
import { urgencyUnmarked } from './urgency-unmarked.ts';
import { urgentTold } from './urgent-told.ts';
import { commentWordsErased } from './words-erased.ts';

/** All kinds of events of a comment. */
export const commentEvents = [
  received,
  claimed,
  replyBegun,
  answerBegun,
  answerIntended,
  answerForPerson,
  answerRefused,
  answerUnsent,
  answered,
  passedOn,
  noReply,
  reopened,
  assigned,
  edited,
  dated,
  saidOtherwise,
  takenOver,
  deletedByAuthor,
  overdue,
  urgencyMarked,
  urgencyUnmarked,
  urgentTold,
  removalRefused,
  commentWordsErased,
] as const;

/** What can happen to a comment. */
export type CommentEvent = EventOfKind<(typeof commentEvents)[number]>;
