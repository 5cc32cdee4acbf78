import * as z from 'zod';
import { moveTo, statementEvent, unapproved } from './statement-event.ts';

/** Someone took the statement back before it was out. */
export const withdrawn = statementEvent({
  type: 'withdrawn',
  shape: () => z.strictObject({ data: z.strictObject({}) }),
  from: [...unapproved, 'changes-requested', 'scheduled', 'missed', 'failed'],
  change: (state) => moveTo(state, 'withdrawn'),
});
