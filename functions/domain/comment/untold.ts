import type { Comment } from './comment.ts';
import { isOpenComment } from './comment.ts';

/** Whether a comment can't wait and nobody was told of it yet. */
export const isUntoldUrgent = (comment: Comment): boolean =>
  isOpenComment(comment) && comment.urgent.length > 0 && comment.urgentToldAt === undefined;

/** Since when a comment says what can't wait. */
export const urgentSinceOf = ({ urgentSince, editedAt, receivedAt }: Comment): string =>
  urgentSince ?? editedAt ?? receivedAt;
