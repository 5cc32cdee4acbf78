import type { Context } from 'hono';
import type * as z from 'zod';
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
import type { Person } from '#domain/plan/plan.ts';
import type { Result } from '#domain/values/result.ts';
import {
  assignComment,
  endWithoutReply,
  handOverComment,
  markCommentUrgency,
  reopenComment,
} from '../actions/comments.ts';
import type { Refusal } from '../actions/refusal.ts';
import type { WebDeps } from '../deps.ts';
import type { Env } from '../env.ts';
import { attempt, refusalStatus } from '../form/attempt.ts';
import { parseForm, refusedForm } from '../form/form-state.ts';
import { refusalWords } from '../form/refusal-words.ts';
import { one, optional, readForm, type Values } from '../form/values.ts';
import { redirectDone } from '../page/respond.ts';
import { type PageHandler, param } from '../page/route.ts';
import type { SignedInView } from '../view/view.ts';
import type { CommentAct } from './comment-forms.tsx';
import { inboxChoice, inboxPath } from './inbox-choice.ts';
import { STAY_FIELD } from './likely-incident.tsx';
import { readShown } from './read-inbox.ts';
import { respondRefused } from './show-inbox.tsx';

/** What someone who has ended a comment goes on with: the first in the list that nobody else has open. */
const goOn = async (deps: WebDeps, view: SignedInView, context: Context<Env>, done: Comment) => {
  const choice = inboxChoice(context.req.query());
  const { items } = await readShown(deps, choice);
  const free = items.find((comment) => {
    const claim = claimAt(comment, view.now);
    return comment.id !== done.id && (!claim || claim.by === view.me.id);
  });
  return redirectDone(context, inboxPath(choice, free?.id), 'saved');
};

interface ActForm<Input> {
  act: CommentAct;
  schema: z.ZodType<Input>;
  read: (values: Values) => unknown;
  run: (
    deps: WebDeps,
    actor: Person,
    id: string,
    input: Input,
  ) => Promise<Result<Comment, Refusal>>;
}

/** Handles a form about a comment: once that is done, the next one is open, unless the form stays with this one. */
export const submit =
  <Input>({ act, schema, read, run }: ActForm<Input>): PageHandler =>
  async (deps, view, context) => {
    const values = await readForm(context);
    const parsed = parseForm(schema, read(values), values, view.t);
    if (!parsed.ok) return respondRefused(deps, view, context, { act, form: parsed.form }, 422);
    const result = await attempt(run(deps, view.me, param(context, 'id'), parsed.value));
    if (result.ok && one(values, STAY_FIELD) === '') return goOn(deps, view, context, result.value);
    if (result.ok) {
      const choice = inboxChoice(context.req.query());
      return redirectDone(context, inboxPath(choice, result.value.id), 'saved');
    }
    const form = refusedForm(values, refusalWords(result.refusal, view));
    return respondRefused(deps, view, context, { act, form }, refusalStatus(result.refusal));
  };

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
