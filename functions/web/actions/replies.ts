import { hasAddress } from '#domain/channel/channel.ts';
import type { Comment } from '#domain/comment/comment.ts';
import { commentJournal } from '#domain/comment/comment-journal.ts';
import { noteReply } from '#domain/comment/note-answered.ts';
import type { Person } from '#domain/plan/plan.ts';
import type { ReplyInput } from '#domain/statement/everyday-input.ts';
import type { AnsweringInput } from '#domain/statement/input.ts';
import { refuse } from '#domain/values/result.ts';
import type { WebDeps } from '../deps.ts';
import type { ActionResult } from './append.ts';
import { isWriter } from './roles.ts';
import { requestStatement, requestWithoutIncident } from './statements.ts';

// Where the reply goes to the channel of the comment alone, it is placed below it.
const addressIn = ({ url, channel }: Comment, { channels }: ReplyInput): string | undefined =>
  channels.length === 1 && channels[0] === channel && hasAddress(channel) ? url : undefined;

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
  const inReplyTo = addressIn(comment, input);
  const request: AnsweringInput = {
    ...input,
    comment: comment.text,
    ...(inReplyTo && { inReplyTo }),
  };
  const result =
    comment.incidentId === undefined
      ? await requestWithoutIncident(deps, actor, request, key)
      : await requestStatement(deps, actor, comment.incidentId, request, key);
  if (result.ok) await noteReply(deps.journal, result.value);
  return result;
};
