import * as z from 'zod';
import { RemovalDecision } from '../input.ts';
import { removalEvent } from './removal-event.ts';

/** Someone decided that a comment is removed, or stays. */
export const decided = removalEvent({
  type: 'removal-decided',
  shape: () =>
    z.strictObject({
      data: RemovalDecision.pick({ decision: true }),
      words: z.strictObject({ reason: z.string() }).optional(),
    }),
  change: (state, { data, words }, { by, at }) => ({
    ...state,
    state: data.decision === 'remove' ? 'removed' : 'kept',
    decidedBy: by,
    byHand: undefined,
    decidedAt: at,
    decisionReason: words?.reason,
  }),
});
