import * as z from 'zod';
import { PromiseState } from '../promise.ts';
import { changeOne, incidentEvent } from './incident-event.ts';

/** A promised update came, in time or late, or other words took its place; `by` is their statement. */
export const promiseEnded = incidentEvent({
  type: 'promise-ended',
  shape: () =>
    z.strictObject({
      data: z.strictObject({
        id: z.string(),
        by: z.string(),
        state: PromiseState.exclude(['open', 'missed']),
        minutesLate: z.int().exactOptional(),
      }),
    }),
  change: (state, { data: { id, by: endedBy, ...end } }) => ({
    ...state,
    promises: changeOne(state.promises, id, (promise) => ({ ...promise, ...end, endedBy })),
  }),
});
