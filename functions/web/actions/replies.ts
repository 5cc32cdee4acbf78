import { hasAddress } from '#domain/channel/channel.ts';
import type { CommentRefusal } from '#domain/comment/act.ts';
import { answerDue } from '#domain/comment/clock.ts';
import { type Comment, isOpenComment } from '#domain/comment/comment.ts';
import { commentJournal } from '#domain/comment/comment-journal.ts';
import type { CommentEvent } from '#domain/comment/events/comment-events.ts';
import { isAnsweredElsewhere } from '#domain/comment/noted.ts';
import { type Part, part, type ReadAlong } from '#domain/journal/journal.ts';
import type { Person } from '#domain/plan/plan.ts';
import { isAstray } from '#domain/statement/acts.ts';
import type { ReplyInput } from '#domain/statement/everyday-input.ts';
import type { AnsweringInput } from '#domain/statement/input.ts';
import { isUnderWay } from '#domain/statement/lists.ts';
import { isStillToCome } from '#domain/statement/promising.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { ok, refuse } from '#domain/values/result.ts';
import type { WebDeps } from '../deps.ts';
import { seenComment } from '../read/seen-comments.ts';
import type { ActionResult } from './append.ts';
import { creationOf } from './creation.ts';
import type { Refusal } from './refusal.ts';
import { isWriter } from './roles.ts';
import { requestAs } from './statements.ts';

// The reply is placed below the comment where posts have an address.
const addressOf = ({ url, channel }: Comment): string | undefined =>
  hasAddress(channel) ? url : undefined;

// Approved words that a person, or a later try, still posts answer it too. Of what was withdrawn nobody waits.
const openReply = async (
  read: ReadAlong,
  { replyId }: Pick<Comment, 'replyId'>,
): Promise<Statement | undefined> => {
  const reply = replyId === undefined ? undefined : await read(statementJournal, replyId);
  return reply && reply.status !== 'withdrawn' && isStillToCome(reply) ? reply : undefined;
};

// One answer goes to each comment; more take a person who opens it again, or withdraws the first.
/** Why a comment gets no other answer now: it has one, or one is under way. */
export const otherAnswer = async (
  read: ReadAlong,
  comment: Comment,
): Promise<CommentRefusal | undefined> => {
  if (!isOpenComment(comment)) return { type: 'already-answered', state: comment.state };
  if (comment.sending) return { type: 'answer-under-way' };
  const reply = await openReply(read, comment);
  if (!reply) return undefined;
  return { type: isUnderWay(reply) ? 'reply-under-way' : 'reply-to-post', statementId: reply.id };
};

const placeProblem = (comment: Comment, input: ReplyInput): CommentRefusal | undefined => {
  const { channel } = comment;
  return input.channels.some((each) => isAstray(input, each, comment))
    ? { type: 'not-its-channel', channel }
    : undefined;
};

// Decided as the reply is requested: of two in the same instant one comes to be.
const begunReply = (commentId: string, statementId: string): Part<Refusal> =>
  part<Comment, CommentEvent, Refusal>(commentJournal, commentId, async (comment, read) => {
    if (!comment) return refuse({ type: 'not-found' });
    if (comment.replyId === statementId) return ok([]);
    const other = await otherAnswer(read, comment);
    return other ? refuse(other) : ok([{ type: 'reply-begun', data: { statementId } }]);
  });

/** Requests a reply to a comment, in the comment's incident where it has one. */
export const requestReply = async (
  deps: WebDeps,
  actor: Person,
  input: ReplyInput,
  key?: string,
): ActionResult => {
  if (!isWriter(actor)) return refuse({ type: 'forbidden' });
  const comment = await deps.journal.read(commentJournal, input.commentId);
  if (!comment) return refuse({ type: 'not-found' });
  if (isAnsweredElsewhere(comment)) return refuse({ type: 'answered-elsewhere' });
  const creation = creationOf(deps, actor, input, key);
  // A repeated request is answered as the first one was. A family is for others too, whatever became of this one.
  const isRepeated = (await deps.journal.read(statementJournal, creation.id)) !== undefined;
  const isFirstOfOne = !isRepeated && !input.family;
  const refusal = isFirstOfOne ? placeProblem(comment, input) : undefined;
  if (refusal) return refuse(refusal);
  const inReplyTo = input.family ? undefined : addressOf(comment);
  const urgentBy = input.family ? undefined : comment.deadlines.urgentBy;
  const answerBy = input.family ? undefined : answerDue(comment.deadlines, deps.now());
  const { name } = comment.author;
  // Words that were removed are written down nowhere anew.
  const { text } = await seenComment(deps, comment);
  const request: AnsweringInput = {
    ...input,
    ...(text !== '' && { comment: text }),
    ...(input.family && {
      variants: input.variants ?? deps.commentRules.openings[input.language],
    }),
    ...(name !== undefined && !input.family && { commentBy: name }),
    ...(inReplyTo && { inReplyTo }),
    ...(urgentBy && { urgentBy }),
    ...(answerBy && { answerBy }),
  };
  const besides = isFirstOfOne ? begunReply(comment.id, creation.id) : undefined;
  return requestAs(creation, deps, actor, comment.incidentId, request, besides);
};
