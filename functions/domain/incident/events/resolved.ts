import * as z from 'zod';
import { incidentEvent } from './incident-event.ts';

/** The crisis is over; `despite` names statements under way whose prose promises an update, which go out so. */
export const resolved = incidentEvent({
  type: 'resolved',
  shape: () =>
    z.strictObject({ data: z.strictObject({ despite: z.array(z.string()).optional() }) }),
  change: (state, _, { at: turnedAt }) => ({ ...state, phase: 'resolved', turnedAt }),
});
