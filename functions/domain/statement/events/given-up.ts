import * as z from 'zod';
import { statementEvent } from './statement-event.ts';

/** A run died again and again, and the sweep starts no other: a due item concludes it. */
export const givenUp = statementEvent({
  type: 'given-up',
  shape: () => z.strictObject({ data: z.strictObject({ run: z.int() }) }),
  from: ['drafting', 'publishing'],
  change: (state, { data: { run } }, { at }) => ({ ...state, givenUp: { run, at } }),
});
