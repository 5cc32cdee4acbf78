import * as z from 'zod';
import { ReminderKind } from '../action.ts';
import { changeOne, incidentEvent } from './incident-event.ts';

/** Who was reminded of an action that is not done, and whom the message did not reach. */
export const actionReminded = incidentEvent({
  type: 'action-reminded',
  shape: () =>
    z.strictObject({
      data: z.strictObject({
        id: z.string(),
        reminder: ReminderKind,
        people: z.array(z.string()),
        failed: z.array(z.string()),
      }),
    }),
  change: (state, { data: { id, reminder } }) => ({
    ...state,
    actions: changeOne(state.actions, id, (action) => ({
      ...action,
      reminded: [...action.reminded, reminder],
    })),
  }),
});
