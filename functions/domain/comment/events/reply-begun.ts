import * as z from 'zod';
import { commentEvent } from './comment-event.ts';

/** A reply to it was requested: it stays open until the reply is out. */
export const replyBegun = commentEvent({
  type: 'reply-begun',
  shape: () => z.strictObject({ data: z.strictObject({ statementId: z.string() }) }),
  change: (state, { data }) => ({ ...state, replyId: data.statementId }),
});
