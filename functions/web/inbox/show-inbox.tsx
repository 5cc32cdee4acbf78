import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Comment } from '#domain/comment/comment.ts';
import { commentJournal } from '#domain/comment/comment-journal.ts';
import { NO_INCIDENT } from '#domain/incident/everyday.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { InvalidCursor, type Page } from '#domain/journal/journal.ts';
import { claimComment } from '../actions/comments.ts';
import { isWriter } from '../actions/roles.ts';
import type { WebDeps } from '../deps.ts';
import { notFound } from '../page/error-pages.tsx';
import { respond } from '../page/respond.ts';
import { type PageHandler, param } from '../page/route.ts';
import { listComments } from '../read/comment-lists.ts';
import { inboxIncidents } from '../read/inbox-incidents.ts';
import { PAGE_SIZE } from '../read/list-page.ts';
import { readWaitingComments, type WaitingComments } from '../read/waiting.ts';
import type { SignedInView } from '../view/view.ts';
import { answerDesk } from './answer-desk.ts';
import { type InboxChoice, inboxChoice } from './inbox-choice.ts';
import { InboxPage } from './inbox-page.tsx';
import type { OpenCommentProps } from './open-comment.tsx';
import { removalDesk } from './removal-desk.ts';

/** One page of the list; an unknown cursor leads to the first page. */
export const inboxList = async (
  deps: Pick<WebDeps, 'journal'>,
  { incident, state, cursor }: InboxChoice,
): Promise<Page<Comment>> => {
  try {
    return await listComments(deps, incident, { state }, { limit: PAGE_SIZE, cursor });
  } catch (error) {
    if (!(error instanceof InvalidCursor)) throw error;
    return listComments(deps, incident, { state }, { limit: PAGE_SIZE });
  }
};

const waitingElsewhere = async (
  deps: Pick<WebDeps, 'journal'>,
  chosen: string,
  incidents: readonly Incident[],
): Promise<WaitingComments[]> => {
  const waiting = await readWaitingComments(deps, incidents);
  return waiting.filter(({ incident }) => (incident?.id ?? NO_INCIDENT) !== chosen);
};

const respondWith = async (
  deps: WebDeps,
  view: SignedInView,
  context: Context,
  comment: Comment | undefined,
  refused?: OpenCommentProps['refused'],
  status: ContentfulStatusCode = 200,
) => {
  const incidents = await inboxIncidents(deps);
  const choice = inboxChoice(context.req.query(), incidents);
  const [comments, elsewhere] = await Promise.all([
    inboxList(deps, choice),
    waitingElsewhere(deps, choice.incident, incidents),
  ]);
  const shown = comment && {
    comment,
    removal: await removalDesk(deps, view, comment),
    answers: await answerDesk(deps, comment),
  };
  const props = { view, choice, incidents, comments, elsewhere, shown, refused };
  return respond(context, <InboxPage {...props} />, status);
};

/** `GET /desk/inbox`, of an `incident` (`none` for none) and in a `state`. */
export const showInbox: PageHandler = (deps, view, context) =>
  respondWith(deps, view, context, undefined);

// A browser that only loads ahead has nothing open.
const isAhead = (context: Context): boolean =>
  (context.req.header('sec-purpose') ?? '').includes('prefetch');

const claimed = async (deps: WebDeps, view: SignedInView, context: Context, id: string) => {
  if (!isWriter(view.me) || isAhead(context)) return deps.journal.read(commentJournal, id);
  const result = await claimComment(deps, view.me, id);
  return result.ok ? result.value : undefined;
};

/** `GET /desk/inbox/:id`: whoever opens a comment claims it, so that others leave it to them. */
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
    ? respondWith(deps, view, context, comment, refused, status)
    : notFound(view, context);
};
