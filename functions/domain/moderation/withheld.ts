import type { Comment } from '../comment/comment.ts';
import { isArchived } from './moderate.ts';
import { allInForce, type Removal } from './removal.ts';

/** A comment as people see it; `isWithheld`: it was removed, and its words are shown to none but those who need them. */
export type SeenComment = Comment & { isWithheld?: true };

/** A comment without any of its words. */
export const withoutWords = ({ saidOtherwise: _, ...comment }: Comment): SeenComment => ({
  ...comment,
  text: '',
  earlierTexts: [],
  isWithheld: true,
});

/**
 * A comment without words that were removed. What it said before, and what others say that it reads, goes with them:
 * mostly it says the same. What its author has written since stays, as nobody has judged it yet.
 */
export const withoutRemoved = (comment: Comment, removal: Removal | undefined): SeenComment => {
  const removals = removal ? allInForce(removal) : [];
  if (removals.length === 0) return comment;
  // Without its archived copy nobody can tell which words were removed.
  const isNew = removals.every((each) => each.erasedAt === undefined && !isArchived(each, comment));
  return { ...withoutWords(comment), ...(isNew && { text: comment.text }) };
};
