import * as z from 'zod';
import { Comment } from '../comment.ts';
import { commentEvent } from './comment-event.ts';

/** Someone else answers for its words from now on: a sender, or Talan, which reads it where it stands. */
export const takenOver = commentEvent({
  type: 'taken-over',
  shape: () =>
    z.strictObject({
      data: z.strictObject({
        broughtBy: z.string().nullable(),
        ...Comment.pick({ statementId: true }).shape,
      }),
      words: Comment.pick({ url: true, inReplyTo: true }).strict(),
    }),
  change: (state, { data, words }) => ({
    ...state,
    broughtBy: data.broughtBy ?? undefined,
    statementId: data.statementId ?? state.statementId,
    url: words.url ?? state.url,
    inReplyTo: words.inReplyTo ?? state.inReplyTo,
  }),
});
