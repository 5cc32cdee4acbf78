import * as z from 'zod';
import { sendingEvent } from './sending-event.ts';

/** An answer is about to be posted. */
export const answerIntended = sendingEvent({
  type: 'answer-intended',
  shape: () => z.strictObject({ data: z.strictObject({}) }),
  change: (state, sending, _, { at }) => ({
    ...state,
    sending: {
      ...sending,
      state: 'intended',
      firstIntendedAt: sending.firstIntendedAt ?? at,
      intendedAt: at,
    },
  }),
});
