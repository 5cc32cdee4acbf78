import * as z from 'zod';
import { handoverEvent } from './handover-event.ts';

/** Someone took back the mandate that they had handed over. */
export const takenBack = handoverEvent({
  type: 'taken-back',
  shape: () => z.strictObject({ data: z.strictObject({}) }),
  begin: () => [],
});
