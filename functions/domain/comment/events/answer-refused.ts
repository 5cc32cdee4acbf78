import * as z from 'zod';
import { UnsentReason } from '../sending.ts';
import { sendingEvent } from './sending-event.ts';

/** The channel said no to an answer: it is not posted again, and looked for until it is known to be absent. */
export const answerRefused = sendingEvent({
  type: 'answer-refused',
  shape: () => z.strictObject({ data: z.strictObject({ reason: UnsentReason }) }),
  change: (state, sending, { data }) => ({
    ...state,
    sending: { ...sending, refused: data.reason },
  }),
});
