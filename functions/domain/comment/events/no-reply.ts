import * as z from 'zod';
import { NoReplyReason } from '../comment.ts';
import { commentEvent, ended } from './comment-event.ts';

/** It needs no reply, and why. */
export const noReply = commentEvent({
  type: 'no-reply',
  shape: () =>
    z.strictObject({
      data: z.strictObject({ reason: NoReplyReason }),
      words: z.strictObject({ note: z.string().optional() }).optional(),
    }),
  change: (state, { data, words }, meta) =>
    ended(state, { state: 'no-reply-needed', noReply: { ...data, ...words } }, meta),
});
