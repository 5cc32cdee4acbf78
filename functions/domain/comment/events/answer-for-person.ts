import * as z from 'zod';
import { sendingEvent } from './sending-event.ts';

/** An answer waits for a person: to be posted by hand, or to be looked for where nobody can tell. */
export const answerForPerson = sendingEvent({
  type: 'answer-for-person',
  shape: () => z.strictObject({ data: z.strictObject({ state: z.enum(['by-hand', 'unknown']) }) }),
  change: (state, sending, { data }) => ({
    ...state,
    sending: { ...sending, state: data.state },
  }),
});
