import * as z from 'zod';
import { claimAt } from '#domain/comment/act.ts';
import { Clock, Deadlines } from '#domain/comment/clock.ts';
import { Comment } from '#domain/comment/comment.ts';
import type { SeenComment } from '#domain/moderation/withheld.ts';

/** A comment as the API shows it. */
export const CommentView = Comment.omit({
  requestDigest: true,
  deadlines: true,
  missed: true,
  claim: true,
}).extend({
  ...Deadlines.shape,
  /** The clocks that ran out before a person did something. */
  missed: z.array(Clock),
  /** Who has it open now. */
  claimedBy: z.string().optional(),
  /** Words of it were removed: absent here, they are in the log of the incident's moderation. */
  isWithheld: z.literal(true).optional(),
});

/** A comment as the API shows it at a moment. */
export const commentView = (comment: SeenComment, now: Date): z.output<typeof CommentView> =>
  CommentView.parse({
    ...comment,
    ...comment.deadlines,
    missed: comment.missed.map(({ clock }) => clock),
    claimedBy: claimAt(comment, now)?.by,
  });
