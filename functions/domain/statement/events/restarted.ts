import * as z from 'zod';
import { statementEvent, unapproved } from './statement-event.ts';

/** A run that died was started anew by the sweep. */
export const restarted = statementEvent({
  type: 'restarted',
  shape: () => z.strictObject({ data: z.strictObject({ run: z.int() }) }),
  from: [...unapproved, 'publishing'],
  change: (state, { data: { run } }) => ({ ...state, run, restarts: state.restarts + 1 }),
});
