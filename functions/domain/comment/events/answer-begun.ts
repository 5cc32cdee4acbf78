import * as z from 'zod';
import { Sending } from '../sending.ts';
import { commentEvent } from './comment-event.ts';

/** Someone has it answered by a family: the answer is on its way, and the comment stands open until it is out. */
export const answerBegun = commentEvent({
  type: 'answer-begun',
  shape: () =>
    z.strictObject({
      data: Sending.pick({
        statementId: true,
        version: true,
        hash: true,
        variant: true,
        runId: true,
      }).strict(),
    }),
  change: (state, { data }, { by, at }) => ({
    ...state,
    unsent: undefined,
    sending: { ...data, by, at, state: 'waiting' },
  }),
});
