import * as z from 'zod';
import { plannedEvent } from './planned-event.ts';

/** All that its planner knows of a post was kept, before the post is taken out there. */
export const copied = plannedEvent({
  type: 'planned-copied',
  shape: () =>
    z.strictObject({ data: z.strictObject({}), words: z.strictObject({ copy: z.string() }) }),
  change: (state, { words }) => ({ ...state, ...words }),
});
