import * as z from 'zod';
import { commentEvent } from './comment-event.ts';

/** Its author deleted it: it is kept as it was received. */
export const deletedByAuthor = commentEvent({
  type: 'deleted-by-author',
  shape: () => z.strictObject({ data: z.strictObject({}) }),
  change: (state, _, { at }) => ({ ...state, deletedAt: at }),
});
