import * as z from 'zod';
import { loweringsToAgreeTo } from '../lowering.ts';
import { incidentEvent } from './incident-event.ts';

/** Someone agreed to what others had lowered. */
export const loweringAgreed = incidentEvent({
  type: 'lowering-agreed',
  shape: () =>
    z.strictObject({
      // When the newest that they had seen was lowered; entries of before have none and mean all of then.
      data: z.strictObject({
        until: z.iso.datetime().optional(),
        // When those were lowered that others must still agree to, also of what was let go before; entries of before
        // have none, and were enough.
        needOthers: z.array(z.iso.datetime()).optional(),
      }),
    }),
  change: (state, { data: { until, needOthers = [] } }, { by, at }) => {
    const open = loweringsToAgreeTo(state.lowerings, by, until);
    const lowerings = state.lowerings.map((lowering) => {
      const needsOthers = needOthers.includes(lowering.at);
      if (open.includes(lowering))
        return { ...lowering, agreed: [...lowering.agreed, { by, at }], needsOthers };
      return needsOthers ? { ...lowering, needsOthers } : lowering;
    });
    return { ...state, lowerings };
  },
});
