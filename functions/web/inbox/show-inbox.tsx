import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Comment } from '#domain/comment/comment.ts';
import { commentJournal } from '#domain/comment/comment-journal.ts';
import { removalJournal } from '#domain/moderation/removal-journal.ts';
import { claimComment } from '../actions/comments.ts';
import { noteReading } from '../actions/moderation.ts';
import { isWriter } from '../actions/roles.ts';
import type { WebDeps } from '../deps.ts';
import { attempt, refusalStatus } from '../form/attempt.ts';
import { refusedForm } from '../form/form-state.ts';
import { refusalWords } from '../form/refusal-words.ts';
import { onlyLooks } from '../look-path.ts';
import { notFound } from '../page/error-pages.tsx';
import { respond } from '../page/respond.ts';
import { type PageHandler, param } from '../page/route.ts';
import { seenComment } from '../read/seen-comments.ts';
import type { SignedInView } from '../view/view.ts';
import { answerDesk } from './answer-desk.ts';
import { inboxChoice } from './inbox-choice.ts';
import { InboxPage } from './inbox-page.tsx';
import { lastReply, repliesToPost } from './last-reply.ts';
import type { OpenCommentProps } from './open-comment.tsx';
import { givenAnswers } from './read-answers.ts';
import { readInbox } from './read-inbox.ts';
import { removalDesk } from './removal-desk.ts';

interface Answer {
  refused?: OpenCommentProps['refused'];
  status?: ContentfulStatusCode;
  /** Whether words that were removed are shown, whose reading is noted. */
  withRemoved?: boolean;
}

const respondWith = async (
  deps: WebDeps,
  view: SignedInView,
  context: Context,
  comment: Comment | undefined,
  { refused, status = 200, withRemoved = false }: Answer = {},
) => {
  const choice = inboxChoice(context.req.query());
  const inbox = await readInbox(deps, choice);
  const shown = comment && {
    comment: withRemoved ? comment : await seenComment(deps, comment),
    removal: await removalDesk(deps, view, comment),
    reply: await lastReply(deps, comment),
    answers: await answerDesk(deps, comment),
    given: await givenAnswers(deps, comment),
  };
  const toPost = await repliesToPost(deps, inbox.comments.items);
  const props = { view, choice, ...inbox, toPost, shown, refused };
  return respond(context, <InboxPage {...props} />, status);
};

/** `GET /desk/inbox`, of an `incident` (`none` for none) and in a `state`. */
export const showInbox: PageHandler = (deps, view, context) =>
  respondWith(deps, view, context, undefined);

// A browser that only loads ahead has nothing open.
const isAhead = (context: Context): boolean =>
  (context.req.header('sec-purpose') ?? '').includes('prefetch');

const claimed = async (deps: WebDeps, view: SignedInView, context: Context, id: string) => {
  const opensIt = isWriter(view.me) && !isAhead(context) && !onlyLooks(context.req.query());
  if (!opensIt) return deps.journal.read(commentJournal, id);
  const result = await claimComment(deps, view.me, id);
  return result.ok ? result.value : undefined;
};

/** `GET /desk/inbox/:id`: whoever opens a comment to answer it claims it, so that others leave it to them. */
export const showComment: PageHandler = async (deps, view, context) => {
  const comment = await claimed(deps, view, context, param(context, 'id'));
  return comment ? respondWith(deps, view, context, comment) : notFound(view, context);
};

/** Answers with a comment and the form about it that was refused. */
export const respondRefused = async (
  deps: WebDeps,
  view: SignedInView,
  context: Context,
  refused: NonNullable<OpenCommentProps['refused']>,
  status: ContentfulStatusCode,
) => {
  const comment = await deps.journal.read(commentJournal, param(context, 'id'));
  return comment
    ? respondWith(deps, view, context, comment, { refused, status })
    : notFound(view, context);
};

/** `POST /desk/inbox/:id/removed-words`: shows words that were removed to who may read them, and notes that they did. */
export const showRemovedWords: PageHandler = async (deps, view, context) => {
  const id = param(context, 'id');
  const comment = await deps.journal.read(commentJournal, id);
  const removal = await deps.journal.read(removalJournal, id);
  if (!comment || !removal) return notFound(view, context);
  const noted = await attempt(noteReading(deps, view.me, [id]));
  if (noted.ok) return respondWith(deps, view, context, comment, { withRemoved: true });
  const form = refusedForm(new Map(), refusalWords(noted.refusal, view));
  const refused = { act: 'removed-words' as const, form };
  return respondRefused(deps, view, context, refused, refusalStatus(noted.refusal));
};
