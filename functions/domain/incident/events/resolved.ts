import * as z from 'zod';
import { incidentEvent } from './incident-event.ts';

/** The crisis is over. */
export const resolved = incidentEvent({
  type: 'resolved',
  shape: () => z.strictObject({ data: z.strictObject({}) }),
  change: (state, _, { at: turnedAt }) => ({ ...state, phase: 'resolved', turnedAt }),
});
