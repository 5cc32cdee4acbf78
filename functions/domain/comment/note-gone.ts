import { TALAN } from '../journal/entry.ts';
import type { StateJournal } from '../journal/journal.ts';
import { ok } from '../values/result.ts';
import type { Comment } from './comment.ts';
import { commentJournal } from './comment-journal.ts';
import type { CommentEvent } from './events/comment-events.ts';

const isNoted = ({ deletedAt, erasedAt }: Comment): boolean =>
  deletedAt !== undefined || erasedAt !== undefined;

/** Notes, once, that its author deleted a comment: it is kept as it was received, and stands as it did. */
export const noteGone = async (
  journal: Pick<StateJournal, 'append'>,
  id: string,
): Promise<void> => {
  await journal.append<Comment, CommentEvent, never>(commentJournal, id, TALAN, (comment) =>
    ok(comment && !isNoted(comment) ? [{ type: 'deleted-by-author', data: {} }] : []),
  );
};
