import * as z from 'zod';
import { PlannedState } from '../planned-post.ts';
import { plannedEvent } from './planned-event.ts';

/** What became of a post: a person says so, Talan read it back, or its time passed. */
export const noted = plannedEvent({
  type: 'planned-noted',
  shape: () => z.strictObject({ data: z.strictObject({ state: PlannedState }) }),
  change: (state, { data }, { at }) => ({
    ...state,
    ...data,
    since: at,
    // What became unknown is told anew.
    toldAt: data.state === 'unknown' ? undefined : state.toldAt,
  }),
});
