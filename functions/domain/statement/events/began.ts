import * as z from 'zod';
import { moveTo, statementEvent } from './statement-event.ts';

/** The time of a scheduled statement has come: a run publishes it. */
export const began = statementEvent({
  type: 'began',
  shape: () => z.strictObject({ data: z.strictObject({ run: z.int() }) }),
  from: ['scheduled'],
  change: (state, { data: { run } }) => ({
    ...moveTo(state, 'publishing'),
    run,
    restarts: 0,
  }),
});
