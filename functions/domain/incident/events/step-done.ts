import * as z from 'zod';
import { incidentEvent } from './incident-event.ts';
import { changeSteps } from './step-event.ts';

/** A step was done: by a person, or by the receipt that proves it. */
export const stepDone = incidentEvent({
  type: 'step-done',
  shape: () =>
    z.strictObject({
      data: z.strictObject({ step: z.string(), statementId: z.string().exactOptional() }),
      words: z.strictObject({ proof: z.string() }).optional(),
    }),
  change: (state, { data: { step: id, ...receipt }, words }, { by, at }) =>
    changeSteps(state, [id], ({ notDone: _, ...step }) => ({
      ...step,
      done: { by, at, ...receipt, ...words },
    })),
});
