import { isDelivered } from '../statement/open-deliveries.ts';
import type { Statement } from '../statement/statement.ts';
import { isOut } from '../statement/supersede.ts';
import type { Result } from '../values/result.ts';
import { refuse } from '../values/result.ts';
import { type CommentRefusal, endWith } from './act.ts';
import type { Comment } from './comment.ts';
import type { CommentEvent } from './events/comment-events.ts';
import type { FamilyRefusal } from './family.ts';

/** Why words can't be what a comment was answered with. */
export type AnswerRefusal = CommentRefusal | FamilyRefusal;

// On the comment's own channel where the words went there, else on any.
const deliveredTo = ({ deliveries }: Statement, { channel }: Comment) => {
  const delivered = deliveries.filter(isDelivered);
  return delivered.find((delivery) => delivery.channel === channel) ?? delivered[0];
};

/** What a comment is answered with once a reply to it is out; undefined until then. */
export const answeredWith = (comment: Comment, statement: Statement): CommentEvent | undefined => {
  const { id: statementId, version, hash, commentId } = statement;
  const delivery = deliveredTo(statement, comment);
  if (commentId !== comment.id || !isOut(statement) || !hash || !delivery) return undefined;
  const state = delivery.state === 'published' ? 'published' : 'by-hand';
  return {
    type: 'answered',
    data: { statementId, version, hash, state },
    ...(delivery.url && { words: { url: delivery.url } }),
  };
};

/** Ends a comment by a reply to it that is out, in the approved words. */
export const answer = (
  comment: Comment,
  statement: Statement,
): Result<CommentEvent[], AnswerRefusal> => {
  const event = answeredWith(comment, statement);
  return event ? endWith(comment, event) : refuse({ type: 'not-approved' });
};
