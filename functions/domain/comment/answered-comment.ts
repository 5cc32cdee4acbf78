import type { ReadAlong } from '../journal/journal.ts';
import type { AnsweredComment } from '../statement/answered-comment.ts';
import type { Statement } from '../statement/statement.ts';
import { commentJournal } from './comment-journal.ts';

/**
 * The comment that a reply answers, as it reads now; undefined where there is none, or it was erased. What a family
 * answers is compared with its question when it answers.
 */
export const answeredComment = async (
  read: ReadAlong,
  { commentId, family }: Pick<Statement, 'commentId' | 'family'>,
): Promise<AnsweredComment | undefined> => {
  if (commentId === undefined || family) return undefined;
  const comment = await read(commentJournal, commentId);
  if (!comment || comment.erasedAt) return undefined;
  return { id: comment.id, channel: comment.channel, text: comment.text };
};
