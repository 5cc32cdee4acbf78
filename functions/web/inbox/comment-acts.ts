import type { Context } from 'hono';
import { claimAt } from '#domain/comment/act.ts';
import type { Comment } from '#domain/comment/comment.ts';
import {
  AssignInput,
  HandOverInput,
  NoReplyInput,
  ReopenInput,
  UrgencyInput,
} from '#domain/comment/input.ts';
import { NO_INCIDENT } from '#domain/incident/everyday.ts';
import {
  assignComment,
  endWithoutReply,
  handOverComment,
  markCommentUrgency,
  reopenComment,
} from '../actions/comments.ts';
import type { WebDeps } from '../deps.ts';
import type { Env } from '../env.ts';
import { one, optional, type Values } from '../form/values.ts';
import { redirectDone } from '../page/respond.ts';
import type { SignedInView } from '../view/view.ts';
import { submitting } from './act-form.ts';
import { inboxChoice, inboxPath } from './inbox-choice.ts';
import { STAY_FIELD } from './likely-incident.tsx';
import { readShown } from './read-inbox.ts';

// The first comment in the list that nobody else has open.
const toNext = async (
  deps: WebDeps,
  view: SignedInView,
  context: Context<Env>,
  done: Comment,
  kept: string,
) => {
  const choice = inboxChoice(context.req.query());
  const { items } = await readShown(deps, choice);
  const free = items.find((comment) => {
    const claim = claimAt(comment, view.now);
    return comment.id !== done.id && (!claim || claim.by === view.me.id);
  });
  return redirectDone(context, inboxPath(choice, free?.id), 'saved', kept);
};

/** Handles a form about a comment: once that is done, the next one is open, unless the form stays with this one. */
export const submit = submitting<Comment>((deps, view, context, comment, { values, kept }) =>
  one(values, STAY_FIELD) === ''
    ? toNext(deps, view, context, comment, kept)
    : redirectDone(context, inboxPath(inboxChoice(context.req.query()), comment.id), 'saved', kept),
);

const noteOf = (values: Values) => {
  const note = optional(values, 'note');
  return note === undefined ? {} : { note };
};

/** `POST /desk/inbox/:id/hand-over` */
export const submitHandOver = submit({
  act: 'hand-over',
  schema: HandOverInput,
  read: (values) => ({ to: one(values, 'to'), way: optional(values, 'way'), ...noteOf(values) }),
  run: handOverComment,
});

/** `POST /desk/inbox/:id/no-reply` */
export const submitNoReply = submit({
  act: 'no-reply',
  schema: NoReplyInput,
  read: (values) => ({ reason: optional(values, 'reason'), ...noteOf(values) }),
  run: endWithoutReply,
});

/** `POST /desk/inbox/:id/reopen` */
export const submitReopen = submit({
  act: 'reopen',
  schema: ReopenInput,
  read: (values) => ({ reason: one(values, 'reason') }),
  run: reopenComment,
});

/** `POST /desk/inbox/:id/urgent` */
export const submitUrgency = submit({
  act: 'urgent',
  schema: UrgencyInput,
  read: (values) => ({ urgent: one(values, 'urgent') === 'yes' }),
  run: markCommentUrgency,
});

/** `POST /desk/inbox/:id/assign` */
export const submitAssign = submit({
  act: 'assign',
  schema: AssignInput,
  read: (values) => {
    const id = optional(values, 'incidentId');
    return { incidentId: id === NO_INCIDENT ? null : id };
  },
  run: assignComment,
});
