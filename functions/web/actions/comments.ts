import { placeProblem } from '#domain/channel/post-place.ts';
import * as act from '#domain/comment/act.ts';
import { answer } from '#domain/comment/answer.ts';
import type { Comment } from '#domain/comment/comment.ts';
import { commentId } from '#domain/comment/comment-id.ts';
import { commentJournal } from '#domain/comment/comment-journal.ts';
import type { CommentEvent } from '#domain/comment/events/comment-events.ts';
import type {
  AssignInput,
  HandOverInput,
  NoReplyInput,
  ReopenInput,
  UrgencyInput,
} from '#domain/comment/input.ts';
import { type NotedInput, notedComment } from '#domain/comment/noted.ts';
import { receivedNow } from '#domain/comment/receive.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { isOver } from '#domain/incident/phases.ts';
import type { ReadAlong } from '#domain/journal/journal.ts';
import { clocksIn } from '#domain/plan/clocks.ts';
import type { Person } from '#domain/plan/plan.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { ok, type Result, refuse } from '#domain/values/result.ts';
import type { WebDeps } from '../deps.ts';
import { creationOf, repeated } from './creation.ts';
import type { Refusal } from './refusal.ts';
import { isWriter } from './roles.ts';

type CommentResult = Promise<Result<Comment, Refusal>>;
type Events = Result<CommentEvent[], Refusal>;

const change = (
  deps: WebDeps,
  actor: Person,
  id: string,
  decide: (comment: Comment, read: ReadAlong) => Events | Promise<Events>,
): CommentResult =>
  isWriter(actor)
    ? deps.journal.append<Comment, CommentEvent, Refusal>(
        commentJournal,
        id,
        actor.id,
        (comment, read) => (comment ? decide(comment, read) : refuse({ type: 'not-found' })),
      )
    : Promise.resolve(refuse({ type: 'forbidden' }));

// A page of our own, or anywhere else, is no place on this channel: no answer there would stand below it. Others write
// on servers of their own, so that ours of the settings is none of its hosts.
const elsewhereThanSaid = ({ channel, url }: NotedInput) =>
  channel === undefined || url === undefined ? undefined : placeProblem(channel, url);

/** Notes what someone said to us that no source brings. With the same key the same comment is answered again. */
export const noteComment = (
  deps: WebDeps,
  actor: Person,
  input: NotedInput,
  key?: string,
): CommentResult => {
  if (!isWriter(actor)) return Promise.resolve(refuse({ type: 'forbidden' }));
  const creation = creationOf(deps, actor, input, key);
  const said = notedComment(input, creation.id);
  const id = commentId(said);
  const { incidentId } = input;
  return deps.journal.append<Comment, CommentEvent, Refusal>(
    commentJournal,
    id,
    actor.id,
    async (comment, read) => {
      if (comment) return repeated(comment, creation);
      if (new Date(input.writtenAt) > deps.now()) return refuse({ type: 'not-yet-said' });
      const elsewhere = elsewhereThanSaid(input);
      if (elsewhere) return refuse(elsewhere);
      const incident = incidentId && (await read(incidentJournal, incidentId));
      if (incidentId && !incident) return refuse({ type: 'not-found' });
      if (incident && isOver(incident)) return refuse({ type: 'incident-closed' });
      const rules = { ...deps, clocks: clocksIn(deps.plan), urgentIn: deps.commentRules.urgentIn };
      const coming = { id, incidentId, requestDigest: creation.digest };
      return ok([await receivedNow(rules, coming, said)]);
    },
  );
};

/** Claims a comment for a few minutes, unless someone else has it. */
export const claimComment = (deps: WebDeps, actor: Person, id: string): CommentResult =>
  change(deps, actor, id, (comment) => ok(act.claim(comment, actor.id, deps.now())));

/** Hands a comment over to someone outside the inbox. */
export const handOverComment = (
  deps: WebDeps,
  actor: Person,
  id: string,
  input: HandOverInput,
): CommentResult => change(deps, actor, id, (comment) => act.handOver(comment, input));

/** Says that a comment needs no reply. */
export const endWithoutReply = (
  deps: WebDeps,
  actor: Person,
  id: string,
  input: NoReplyInput,
): CommentResult => change(deps, actor, id, (comment) => act.needsNoReply(comment, input));

const isClosed = async ({ journal }: WebDeps, incidentId: string | undefined) =>
  incidentId !== undefined && (await journal.read(incidentJournal, incidentId))?.phase === 'closed';

/** Opens a comment again, unless its incident is closed. */
export const reopenComment = (
  deps: WebDeps,
  actor: Person,
  id: string,
  input: ReopenInput,
): CommentResult =>
  change(deps, actor, id, async (comment) => {
    if (await isClosed(deps, comment.incidentId)) return refuse({ type: 'incident-closed' });
    const context = { clocks: clocksIn(deps.plan), now: deps.now() };
    return act.reopen(comment, input, context);
  });

/** Marks a comment as urgent, or takes that back. */
export const markCommentUrgency = (
  deps: WebDeps,
  actor: Person,
  id: string,
  input: UrgencyInput,
): CommentResult =>
  change(deps, actor, id, (comment) =>
    act.markUrgency(comment, input, { clocks: clocksIn(deps.plan), now: deps.now() }),
  );

/** Puts a comment with an incident that is not over, or with none. */
export const assignComment = (
  deps: WebDeps,
  actor: Person,
  id: string,
  { incidentId }: AssignInput,
): CommentResult =>
  change(deps, actor, id, async (comment, read) => {
    if (incidentId === null) return ok(act.assign(comment, null));
    const incident = await read(incidentJournal, incidentId);
    if (!incident) return refuse({ type: 'not-found' });
    if (isOver(incident)) return refuse({ type: 'incident-closed' });
    return ok(act.assign(comment, incidentId));
  });

/** Ends a comment by a reply to it that is out. */
export const answerComment = (
  deps: WebDeps,
  actor: Person,
  id: string,
  { statementId }: { statementId: string },
): CommentResult =>
  change(deps, actor, id, async (comment, read) => {
    const statement = await read(statementJournal, statementId);
    return statement ? answer(comment, statement) : refuse({ type: 'not-found' });
  });
