import * as z from 'zod';
import { Deadlines } from '../clock.ts';
import { commentEvent, openAgain } from './comment-event.ts';

/** Someone opened it again, and why. */
export const reopened = commentEvent({
  type: 'reopened',
  shape: () =>
    z.strictObject({
      data: z.strictObject({ deadlines: Deadlines }),
      words: z.strictObject({ reason: z.string() }),
    }),
  change: (state, { data }) => openAgain(state, data.deadlines),
});
