import * as z from 'zod';
import { commentEvent } from './comment-event.ts';

/** It was put with another incident, or with none. */
export const assigned = commentEvent({
  type: 'assigned',
  shape: () => z.strictObject({ data: z.strictObject({ incidentId: z.string().nullable() }) }),
  change: (state, { data }) => ({ ...state, incidentId: data.incidentId ?? undefined }),
});
