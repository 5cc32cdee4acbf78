import * as z from 'zod';
import {
  isTakenBack,
  needsReply,
  type Place,
  placeOf,
  type Span,
  writtenIn,
} from '#domain/trust/trust.ts';
import type { CountedComment } from '../read/trust.ts';

/** Which comments a figure counts: those that needed a reply, those answered, that still wait, or that were deleted. */
export const Counted = z.enum(['needed', 'answered', 'waiting', 'deleted']);
export type Counted = z.infer<typeof Counted>;

/** The address of the comments that a figure counts. */
export const countedPath = (place: Place, which: Counted, { from, to }: Span): string =>
  `/desk/trust/${place}?${new URLSearchParams({ which, from, to })}`;

const isCounted: Record<Counted, (comment: CountedComment) => boolean> = {
  needed: needsReply,
  answered: ({ answeredAt }) => answeredAt !== undefined,
  waiting: (comment) => needsReply(comment) && comment.answeredAt === undefined,
  deleted: isTakenBack,
};

/** The comments in one place that a figure counts. */
export const countedIn = (
  comments: readonly CountedComment[],
  place: Place,
  which: Counted,
  span: Span,
): CountedComment[] =>
  writtenIn(comments, span).filter((each) => placeOf(each) === place && isCounted[which](each));
