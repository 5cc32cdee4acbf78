import * as z from 'zod';
import { RemovalDecision } from '../input.ts';
import { backToEarlier, changeOne } from '../removal.ts';
import { removalEvent } from './removal-event.ts';

/** Someone decided that a comment is removed, or stays; what was removed of it before goes on being so. */
export const decided = removalEvent({
  type: 'removal-decided',
  shape: () =>
    z.strictObject({
      data: RemovalDecision.pick({ decision: true, hash: true }),
      words: z.strictObject({ reason: z.string() }).optional(),
    }),
  change: (state, { data: { decision, hash }, words }, { by, at }) => {
    const next = changeOne(state, hash, (one) => ({
      ...one,
      state: decision === 'remove' ? 'removed' : 'kept',
      decidedBy: by,
      decidedAt: at,
      decisionReason: words?.reason,
    }));
    const tried = { ...next, byHand: undefined };
    return tried.state === 'kept' ? backToEarlier(tried) : tried;
  },
});
