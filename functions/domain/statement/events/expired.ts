import * as z from 'zod';
import { moveTo, statementEvent } from './statement-event.ts';

/** Nobody answered in time. */
export const expired = statementEvent({
  type: 'expired',
  shape: () => z.strictObject({ data: z.strictObject({}) }),
  from: ['unanswered'],
  change: (state) => moveTo(state, 'expired'),
});
