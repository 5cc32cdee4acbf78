import * as z from 'zod';
import { laterEvent } from '../../journal/event-kind.ts';
import type { PlanState } from '../plan-state.ts';

/** Mentions by someone who asked for it were erased: how many, not whose. */
export const mentionsErased = laterEvent<PlanState>("The plan's journal")({
  type: 'mentions-erased',
  shape: () =>
    z.strictObject({
      data: z.strictObject({ count: z.int().positive() }),
      words: z.strictObject({ by: z.string() }).optional(),
    }),
  change: (state) => state,
});
