import * as z from 'zod';
import { commentEvent } from './comment-event.ts';

/** People were told that it can't wait: ids of those who were reached, and of those who were not. */
export const urgentTold = commentEvent({
  type: 'urgent-told',
  shape: () =>
    z.strictObject({
      data: z.strictObject({ people: z.array(z.string()), failed: z.array(z.string()) }),
    }),
  change: (state, _, { at }) => ({ ...state, urgentToldAt: at }),
});
