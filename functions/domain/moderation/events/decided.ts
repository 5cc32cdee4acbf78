import * as z from 'zod';
import { RemovalDecision } from '../input.ts';
import {
  backToEarlier,
  changeOne,
  KeptProposal,
  keptOf,
  type Removal,
  removalOf,
} from '../removal.ts';
import { removalEvent } from './removal-event.ts';

// Its entries keep all; the record has a limit.
const KEPT_AT_HAND = 10;

// What was kept before is known where it is proposed anew.
const withKept = (before: Removal, after: Removal, hash: string | undefined): Removal => {
  const one = removalOf(after, hash ?? after.hash);
  if (one?.state !== 'kept') return after;
  return { ...after, kept: [...keptOf(before), KeptProposal.parse(one)].slice(-KEPT_AT_HAND) };
};

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
    const tried = withKept(state, { ...next, byHand: undefined }, hash);
    return tried.state === 'kept' ? backToEarlier(tried) : tried;
  },
});
