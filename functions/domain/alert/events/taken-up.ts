import * as z from 'zod';
import { alertEvent } from './alert-event.ts';

/** An incident was opened from an alert. */
export const takenUp = alertEvent({
  type: 'taken-up',
  shape: () => z.strictObject({ data: z.strictObject({ incidentId: z.string() }) }),
  change: (state, { data }) => ({ ...state, incidentId: data.incidentId }),
});
