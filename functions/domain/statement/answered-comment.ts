import type { Channel } from '../channel/channel.ts';
import type { Statement } from './statement.ts';

/** The comment that a reply answers, as it reads now; without its words where these were removed. */
export interface AnsweredComment {
  id: string;
  channel: Channel;
  /** Who wrote it, as its platform names them; absent where nobody noted who. */
  from?: string;
  text: string;
  /** Its words were removed: nobody who answers it sees them, and what they said is no reason to ask anew. */
  isWithheld?: true;
}

/** Whether its author has changed the comment since the current words were written as an answer to it. */
export const isCommentChanged = (
  { commentId, comment }: Pick<Statement, 'commentId' | 'comment'>,
  answered: AnsweredComment | undefined,
): boolean =>
  answered !== undefined &&
  !answered.isWithheld &&
  answered.id === commentId &&
  answered.text !== comment;
