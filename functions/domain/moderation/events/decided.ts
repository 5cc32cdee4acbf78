import * as z from 'zod';
import { RemovalDecision } from '../input.ts';
import { backToEarlier, type Removal } from '../removal.ts';
import { removalEvent } from './removal-event.ts';

/** Someone decided that a comment is removed, or stays; what was removed of it before goes on being so. */
export const decided = removalEvent({
  type: 'removal-decided',
  shape: () =>
    z.strictObject({
      data: RemovalDecision.pick({ decision: true }),
      words: z.strictObject({ reason: z.string() }).optional(),
    }),
  change: (state, { data: { decision }, words }, { by, at }) => {
    const isRemoved = decision === 'remove';
    const next: Removal = {
      ...state,
      state: isRemoved ? 'removed' : 'kept',
      decidedBy: by,
      byHand: undefined,
      decidedAt: at,
      decisionReason: words?.reason,
    };
    return isRemoved ? next : backToEarlier(next);
  },
});
