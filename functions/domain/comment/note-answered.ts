import type { StateJournal } from '../journal/journal.ts';
import type { Statement } from '../statement/statement.ts';
import { ok } from '../values/result.ts';
import { answeredWith } from './answer.ts';
import { type Comment, isOpenComment } from './comment.ts';
import { commentJournal } from './comment-journal.ts';
import type { CommentEvent } from './events/comment-events.ts';

/**
 * Notes with the comment that a statement replies to that it is answered, once the words are out: to approve
 * them was a person's act. A comment that someone has ended,
 * or its author has changed, meanwhile stays as it is.
 */
export const noteAnswered = async (journal: StateJournal, statement: Statement): Promise<void> => {
  const { commentId, requestedBy } = statement;
  if (commentId === undefined) return;
  await journal.append<Comment, CommentEvent, never>(
    commentJournal,
    commentId,
    requestedBy,
    (comment) => {
      // A reply to words that were removed holds none of them.
      const isSame = statement.comment === undefined || comment?.text === statement.comment;
      const isMeant = comment && isOpenComment(comment) && isSame;
      const event = isMeant && answeredWith(comment, statement);
      return ok(event ? [event] : []);
    },
  );
};
