import * as z from 'zod';
import { incidentEvent } from './incident-event.ts';
import { changeSteps } from './step-event.ts';

/** Someone said why a step is not done. */
export const stepNotDone = incidentEvent({
  type: 'step-not-done',
  shape: () =>
    z.strictObject({
      data: z.strictObject({ step: z.string() }),
      words: z.strictObject({ reason: z.string() }),
    }),
  change: (state, { data: { step: id }, words }, { by, at }) =>
    changeSteps(state, [id], ({ done: _, ...step }) => ({
      ...step,
      notDone: { by, at, ...words },
    })),
});
