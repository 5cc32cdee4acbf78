import * as z from 'zod';
import { Action } from '../action.ts';
import { incidentEvent } from './incident-event.ts';

/** It was decided what is to be improved, by whom and until when. */
export const actionAdded = incidentEvent({
  type: 'action-added',
  shape: () =>
    z.strictObject({
      data: Action.pick({ id: true, owner: true, dueAt: true }).strict(),
      words: Action.pick({ cause: true, change: true }).strict(),
    }),
  change: (state, { data, words }) => ({
    ...state,
    actions: [...state.actions, { ...data, ...words, reminded: [] }],
  }),
});
