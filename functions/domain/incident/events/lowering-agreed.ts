import * as z from 'zod';
import { loweringsToAgreeTo } from '../lowering.ts';
import { incidentEvent } from './incident-event.ts';

/** Someone agreed to what others had lowered. */
export const loweringAgreed = incidentEvent({
  type: 'lowering-agreed',
  shape: () => z.strictObject({ data: z.strictObject({}) }),
  change: (state, _, { by, at }) => {
    const open = loweringsToAgreeTo(state.lowerings, by);
    const lowerings = state.lowerings.map((lowering) =>
      open.includes(lowering)
        ? { ...lowering, agreed: [...lowering.agreed, { by, at }] }
        : lowering,
    );
    return { ...state, lowerings };
  },
});
