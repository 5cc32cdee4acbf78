import * as z from 'zod';
import { commentEvent } from './comment-event.ts';

/** Someone wanted the comment removed on no ground of the list: once for each person. */
export const removalRefused = commentEvent({
  type: 'removal-refused',
  shape: () => z.strictObject({ data: z.strictObject({}) }),
  change: (state, _, { by }) => ({
    ...state,
    removalRefusedTo: [...new Set([...(state.removalRefusedTo ?? []), by])],
  }),
});
