import type { EntryMeta } from '../../journal/entry.ts';
import { laterEvent } from '../../journal/event-kind.ts';
import { newlyMissed } from '../clock.ts';
import type { Comment } from '../comment.ts';

/** An event that follows the reception. Throws `TypeError` where nothing was received. */
export const commentEvent = laterEvent<Comment>('A comment');

/**
 * A comment that a person has ended in some way: nobody has it open any more. A clock that ran out just before is
 * missed, though nobody had noted it yet.
 */
export const ended = (
  state: Comment,
  how: Pick<Comment, 'state'> & Partial<Comment>,
  { by, at }: EntryMeta,
): Comment => ({
  ...state,
  ...how,
  missed: [...state.missed, ...newlyMissed(state, new Date(at))],
  claim: undefined,
  sending: undefined,
  unsent: undefined,
  endedBy: by,
  endedAt: at,
});

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
