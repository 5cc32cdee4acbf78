import * as z from 'zod';
import { Action } from '../action.ts';
import { changeOne, incidentEvent } from './incident-event.ts';

/** An action's words, owner or time were changed: what is absent stays. A new time brings new reminders. */
export const actionChanged = incidentEvent({
  type: 'action-changed',
  shape: () =>
    z.strictObject({
      data: z.strictObject({
        id: z.string(),
        owner: Action.shape.owner.exactOptional(),
        dueAt: Action.shape.dueAt.exactOptional(),
      }),
      words: Action.pick({ cause: true, change: true }).exactPartial().strict().optional(),
    }),
  change: (state, { data, words }) => ({
    ...state,
    actions: changeOne(state.actions, data.id, (action) => ({
      ...action,
      ...data,
      ...words,
      reminded: data.dueAt === undefined ? action.reminded : [],
    })),
  }),
});
