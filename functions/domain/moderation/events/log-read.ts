import * as z from 'zod';
import { removalEvent } from './removal-event.ts';

/** Someone read the log with the archived words. */
export const logRead = removalEvent({
  type: 'log-read',
  shape: () => z.strictObject({ data: z.strictObject({}) }),
  change: (state) => state,
});
