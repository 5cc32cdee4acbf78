import * as z from 'zod';
import { moveTo, statementEvent } from './statement-event.ts';

/** Someone took an approved answer out of use: it answers no comment any more. What stands somewhere stays. */
export const familyStopped = statementEvent({
  type: 'family-stopped',
  shape: () => z.strictObject({ data: z.strictObject({}) }),
  from: ['published'],
  change: (state) => {
    if (!state.family) throw new TypeError('Only an answer for many comments can be stopped');
    return moveTo(state, 'withdrawn');
  },
});
