import * as z from 'zod';
import { statementEvent } from './statement-event.ts';

/** A later statement that corrects this one or takes it back is about to go out: no other does beside it. */
export const successorNamed = statementEvent({
  type: 'successor-named',
  shape: () => z.strictObject({ data: z.strictObject({ by: z.string() }) }),
  from: ['publishing', 'published', 'partly-published'],
  change: (state, { data: { by } }) => ({ ...state, successor: by }),
});
