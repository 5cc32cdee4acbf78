import * as z from 'zod';
import { statementEvent } from './statement-event.ts';

/** A message went out, known by its key. */
export const notified = statementEvent({
  type: 'notified',
  shape: () => z.strictObject({ data: z.strictObject({ key: z.string() }) }),
  change: (state, { data }) => ({ ...state, notified: [...state.notified, data.key] }),
});
