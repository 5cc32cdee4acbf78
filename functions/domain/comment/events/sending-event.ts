import type * as z from 'zod';
import type { EntryMeta } from '../../journal/entry.ts';
import type { Content, EventOf } from '../../journal/event-kind.ts';
import type { Comment } from '../comment.ts';
import type { Sending } from '../sending.ts';
import { commentEvent } from './comment-event.ts';

/** An event about the answer that is on its way. Throws `TypeError` where there is none. */
export const sendingEvent = <Type extends string, Shape extends z.ZodType<Content>>({
  change,
  ...kind
}: {
  type: Type;
  shape: () => Shape;
  change: (
    state: Comment,
    sending: Sending,
    event: EventOf<Type, Shape>,
    meta: EntryMeta,
  ) => Comment;
}) =>
  commentEvent({
    ...kind,
    change: (state, event, meta) => {
      if (!state.sending) throw new TypeError(`No answer is on its way for ${kind.type}`);
      return change(state, state.sending, event, meta);
    },
  });
