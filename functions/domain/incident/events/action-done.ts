import * as z from 'zod';
import { changeOne, incidentEvent } from './incident-event.ts';

/** An action is done, and this proves it. */
export const actionDone = incidentEvent({
  type: 'action-done',
  shape: () =>
    z.strictObject({
      data: z.strictObject({ id: z.string() }),
      words: z.strictObject({ proof: z.string() }),
    }),
  change: (state, { data, words }, { by, at }) => ({
    ...state,
    actions: changeOne(state.actions, data.id, (action) => ({
      ...action,
      done: { ...words, by, at },
    })),
  }),
});
