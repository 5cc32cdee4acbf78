import * as z from 'zod';
import { moveTo, statementEvent } from './statement-event.ts';

/** Changes were asked for that no model is there to make: the writer makes them. */
export const wordsAwaited = statementEvent({
  type: 'words-awaited',
  shape: () => z.strictObject({ data: z.strictObject({}) }),
  from: ['drafting'],
  change: (state) => ({ ...moveTo(state, 'changes-requested'), restarts: 0 }),
});
