import * as z from 'zod';
import { incidentEvent } from './incident-event.ts';

/** An incident that was opened by mistake is done with. */
export const cancelled = incidentEvent({
  type: 'cancelled',
  shape: () => z.strictObject({ data: z.strictObject({}) }),
  change: (state) => ({ ...state, phase: 'cancelled' }),
});
