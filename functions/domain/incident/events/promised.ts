import * as z from 'zod';
import { UpdatePromise } from '../promise.ts';
import { incidentEvent } from './incident-event.ts';

/** Published words named the time of the next update. */
export const promised = incidentEvent({
  type: 'promised',
  shape: () =>
    z.strictObject({
      data: UpdatePromise.pick({ id: true, dueAt: true, owner: true })
        .extend({ approver: z.string().exactOptional() })
        .strict(),
    }),
  change: (state, { data }, { at: madeAt }) => ({
    ...state,
    promises: [
      ...state.promises,
      { ...data, madeAt, state: 'open', isReminded: false, toldAt: [] },
    ],
  }),
});
