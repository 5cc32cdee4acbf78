import type * as z from 'zod';
import type { EntryMeta } from '../../journal/entry.ts';
import type { Content, EventKind, EventOf } from '../../journal/event-kind.ts';
import type { Comment } from '../comment.ts';

/** An event that follows the reception. Throws `TypeError` where nothing was received. */
export const commentEvent = <Type extends string, Shape extends z.ZodType<Content>>({
  type,
  shape,
  change,
}: {
  type: Type;
  shape: () => Shape;
  change: (state: Comment, event: EventOf<Type, Shape>, meta: EntryMeta) => Comment;
}): EventKind<Comment, Type, Shape> => ({
  type,
  shape,
  apply: (state, event, meta) => {
    if (!state) throw new TypeError(`A comment can't begin with ${type}`);
    return change(state, event, meta);
  },
});

/** A comment that a person has ended in some way: nobody has it open any more. */
export const ended = (
  state: Comment,
  how: Pick<Comment, 'state'> & Partial<Comment>,
  { by, at }: EntryMeta,
): Comment => ({ ...state, ...how, claim: undefined, endedBy: by, endedAt: at });

/** A comment that is open again, with its clocks started anew. */
export const openAgain = (state: Comment, deadlines: Comment['deadlines']): Comment => ({
  ...state,
  state: 'open',
  deadlines,
  missed: [],
  claim: undefined,
  handOver: undefined,
  noReply: undefined,
  endedBy: undefined,
  endedAt: undefined,
});
