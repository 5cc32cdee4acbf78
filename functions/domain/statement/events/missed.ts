import * as z from 'zod';
import { moveTo, statementEvent } from './statement-event.ts';

/** The planned time passed before anything was posted: a person plans the words anew or drops them. */
export const missed = statementEvent({
  type: 'missed',
  shape: () => z.strictObject({ data: z.strictObject({}) }),
  from: ['scheduled', 'publishing'],
  change: (state) => ({ ...moveTo(state, 'missed'), deliveries: [], runFor: undefined }),
});
