import * as z from 'zod';
import { incidentEvent } from './incident-event.ts';

/** All of it is done with, and what was learned is written down. */
export const closed = incidentEvent({
  type: 'closed',
  shape: () => z.strictObject({ data: z.strictObject({}) }),
  change: (state) => ({ ...state, phase: 'closed' }),
});
