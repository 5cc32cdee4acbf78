import { isUnnamed } from '../comment/comment-id.ts';
import { commentJournal } from '../comment/comment-journal.ts';
import type { ReadAlong } from '../journal/journal.ts';
import type { AnsweredComment } from '../statement/answered-comment.ts';
import type { Statement } from '../statement/statement.ts';
import { seenComment } from './seen-comment.ts';

/**
 * The comment that a reply answers, as it reads now, without words that were removed; undefined where there is none,
 * or it was erased. What a family answers is compared with its question when it answers.
 */
export const answeredComment = async (
  read: ReadAlong,
  { commentId, family }: Pick<Statement, 'commentId' | 'family'>,
): Promise<AnsweredComment | undefined> => {
  if (commentId === undefined || family) return undefined;
  const comment = await read(commentJournal, commentId);
  if (!comment || comment.erasedAt) return undefined;
  const { id, channel, author, text, isWithheld } = await seenComment(read, comment);
  const from = author.name ?? (isUnnamed(comment) ? undefined : author.id);
  return {
    ...{ id, channel, text },
    ...(from !== undefined && { from }),
    ...(isWithheld && text === '' && { isWithheld }),
  };
};
