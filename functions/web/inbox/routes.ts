import { insiders, writers } from '../page/audience.ts';
import { form, type PageRoute, page } from '../page/route.ts';
import { submitAssign, submitHandOver, submitNoReply, submitReopen } from './comment-acts.ts';
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
];
