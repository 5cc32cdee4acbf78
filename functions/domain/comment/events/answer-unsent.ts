import * as z from 'zod';
import { UnsentReason } from '../sending.ts';
import { sendingEvent } from './sending-event.ts';

/** An answer did not go out: the comment stands open. */
export const answerUnsent = sendingEvent({
  type: 'answer-unsent',
  shape: () => z.strictObject({ data: z.strictObject({ reason: UnsentReason }) }),
  change: (state, { statementId }, { data }, { at }) => ({
    ...state,
    sending: undefined,
    unsent: { statementId, reason: data.reason, at },
  }),
});
