import * as z from 'zod';
import { moveTo, statementEvent } from './statement-event.ts';

/** Changes were asked for that no model is there to make, or only in words that nobody could approve: the writer makes them. */
export const wordsAwaited = statementEvent({
  type: 'words-awaited',
  shape: () =>
    z.strictObject({
      data: z.strictObject({ why: z.literal('nobody-else-may-approve').optional() }),
    }),
  from: ['drafting'],
  change: (state, { data: { why } }) => ({
    ...moveTo(state, 'changes-requested'),
    restarts: 0,
    failure: why,
  }),
});
