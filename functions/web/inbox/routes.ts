import { insiders, writers } from '../page/audience.ts';
import { form, type PageRoute, page } from '../page/route.ts';
import { submitAnswer, submitAnswerReceipt } from './answer-acts.ts';
import {
  submitAssign,
  submitHandOver,
  submitNoReply,
  submitReopen,
  submitUrgency,
} from './comment-acts.ts';
import { showNote, submitNote } from './note-comment.tsx';
import {
  submitAuthorTold,
  submitRemoval,
  submitRemovalDecision,
  submitRemovalReceipt,
  submitRemovalUndo,
} from './removal-acts.ts';
import { showSeveral, submitSeveral } from './several.tsx';
import { showComment, showInbox, showRemovedWords } from './show-inbox.tsx';
import { submitFamily, submitReply } from './submit-reply.ts';

const ONE = '/desk/inbox/:id';

/** The inbox, and what is done with a comment. */
export const inboxPages: readonly PageRoute[] = [
  page('/desk/inbox', insiders, showInbox),
  page('/desk/inbox/new', writers, showNote),
  form('/desk/inbox/new', { on: '/desk/inbox/new' }, writers, submitNote),
  page(ONE, insiders, showComment),
  form(`${ONE}/reply`, { on: ONE }, writers, submitReply),
  form(`${ONE}/family`, { on: ONE }, writers, submitFamily),
  form(`${ONE}/answer`, { on: ONE }, writers, submitAnswer),
  form(`${ONE}/answer-receipt`, { on: ONE }, writers, submitAnswerReceipt),
  page(`${ONE}/several`, writers, showSeveral),
  form(`${ONE}/several`, { on: `${ONE}/several` }, writers, submitSeveral),
  form(`${ONE}/hand-over`, { on: ONE }, writers, submitHandOver),
  form(`${ONE}/no-reply`, { on: ONE }, writers, submitNoReply),
  form(`${ONE}/reopen`, { on: ONE }, writers, submitReopen),
  form(`${ONE}/urgent`, { on: ONE }, writers, submitUrgency),
  form(`${ONE}/assign`, { on: ONE }, writers, submitAssign),
  form(`${ONE}/removed-words`, { on: ONE }, insiders, showRemovedWords),
  form(`${ONE}/removal`, { on: ONE }, insiders, submitRemoval),
  form(`${ONE}/removal-decision`, { on: ONE }, insiders, submitRemovalDecision),
  form(`${ONE}/removal-undo`, { on: ONE }, insiders, submitRemovalUndo),
  form(`${ONE}/removal-receipt`, { on: ONE }, insiders, submitRemovalReceipt),
  form(`${ONE}/author-told`, { on: ONE }, insiders, submitAuthorTold),
];
