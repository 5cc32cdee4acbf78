import * as z from 'zod';
import { incidentEvent } from './incident-event.ts';

/** A resolved incident is active again. */
export const reactivated = incidentEvent({
  type: 'reactivated',
  shape: () => z.strictObject({ data: z.strictObject({}) }),
  change: (state, _, { at: turnedAt }) => ({ ...state, phase: 'active', turnedAt }),
});
