import * as z from 'zod';
import { commentEvent } from './comment-event.ts';

/** Someone says that it can't wait, whatever its words are; from then on its clock runs. */
export const urgencyMarked = commentEvent({
  type: 'urgency-marked',
  shape: () => z.strictObject({ data: z.strictObject({ urgentBy: z.iso.datetime() }) }),
  change: (state, { data: { urgentBy } }, { by, at }) => ({
    ...state,
    urgent: ['marked'],
    urgentMark: { by, at },
    urgentSince: at,
    urgentToldAt: undefined,
    deadlines: { ...state.deadlines, urgentBy },
  }),
});
