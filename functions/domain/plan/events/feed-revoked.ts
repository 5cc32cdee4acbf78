import * as z from 'zod';
import { laterEvent } from '../../journal/event-kind.ts';
import type { PlanState } from '../plan-state.ts';

/** The address of a calendar feed was revoked. */
export const feedRevoked = laterEvent<PlanState>("The plan's journal")({
  type: 'feed-revoked',
  shape: () => z.strictObject({ data: z.strictObject({ id: z.string() }) }),
  change: (state, { data }) => ({
    ...state,
    feeds: state.feeds.filter(({ id }) => id !== data.id),
  }),
});
