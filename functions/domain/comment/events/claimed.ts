import * as z from 'zod';
import { commentEvent } from './comment-event.ts';

/** Someone has it open, so that others leave it to them for a while. */
export const claimed = commentEvent({
  type: 'claimed',
  shape: () => z.strictObject({ data: z.strictObject({ until: z.iso.datetime() }) }),
  change: (state, { data }, { by }) => ({ ...state, claim: { by, until: data.until } }),
});
