import { insiders, writers } from '../page/audience.ts';
import { form, type PageRoute, page } from '../page/route.ts';
import { submitAssign, submitHandOver, submitNoReply, submitReopen } from './comment-acts.ts';
import {
  submitAuthorTold,
  submitRemoval,
  submitRemovalDecision,
  submitRemovalReceipt,
  submitRemovalUndo,
} from './removal-acts.ts';
import { showComment, showInbox } from './show-inbox.tsx';
import { submitReply } from './submit-reply.ts';

const ONE = '/desk/inbox/:id';

/** The inbox, and what is done with a comment. */
export const inboxPages: readonly PageRoute[] = [
  page('/desk/inbox', insiders, showInbox),
  page(ONE, insiders, showComment),
  form(`${ONE}/reply`, { on: ONE }, writers, submitReply),
  form(`${ONE}/hand-over`, { on: ONE }, writers, submitHandOver),
  form(`${ONE}/no-reply`, { on: ONE }, writers, submitNoReply),
  form(`${ONE}/reopen`, { on: ONE }, writers, submitReopen),
  form(`${ONE}/assign`, { on: ONE }, writers, submitAssign),
  form(`${ONE}/removal`, { on: ONE }, insiders, submitRemoval),
  form(`${ONE}/removal-decision`, { on: ONE }, insiders, submitRemovalDecision),
  form(`${ONE}/removal-undo`, { on: ONE }, insiders, submitRemovalUndo),
  form(`${ONE}/removal-receipt`, { on: ONE }, insiders, submitRemovalReceipt),
  form(`${ONE}/author-told`, { on: ONE }, insiders, submitAuthorTold),
];
