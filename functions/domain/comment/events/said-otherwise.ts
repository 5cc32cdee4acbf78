import * as z from 'zod';
import { commentEvent } from './comment-event.ts';

/** Someone brought other words or another author for it, and had no right to change it: once for each of them. */
export const saidOtherwise = commentEvent({
  type: 'said-otherwise',
  shape: () => z.strictObject({ data: z.strictObject({ broughtBy: z.string() }) }),
  change: (state, { data: { broughtBy } }) => ({
    ...state,
    saidOtherwiseBy: [...(state.saidOtherwiseBy ?? []), broughtBy],
  }),
});
