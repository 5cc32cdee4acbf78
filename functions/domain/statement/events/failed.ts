import * as z from 'zod';
import { moveTo, statementEvent } from './statement-event.ts';

/** The workflow could not go on. */
export const failed = statementEvent({
  type: 'failed',
  shape: () => z.strictObject({ data: z.strictObject({ error: z.string() }) }),
  from: ['drafting'],
  change: (state, { data }) => ({ ...moveTo(state, 'failed'), failure: data.error }),
});
