import * as z from 'zod';
import { alertEvent } from './alert-event.ts';

/** Who was told of a notice, and whom a message did not reach. */
export const told = alertEvent({
  type: 'alert-told',
  shape: () =>
    z.strictObject({
      data: z.strictObject({
        notice: z.int(),
        people: z.array(z.string()),
        failed: z.array(z.string()),
      }),
    }),
  change: (state, { data: { notice, people } }) => ({
    ...state,
    settled: Math.max(state.settled, notice),
    untoldAt: people.length > 0 ? undefined : state.untoldAt,
  }),
});
