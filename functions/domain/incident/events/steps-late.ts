import * as z from 'zod';
import { incidentEvent } from './incident-event.ts';
import { changeSteps } from './step-event.ts';

/** Steps passed their time; who was told, and whom a message did not reach. */
export const stepsLate = incidentEvent({
  type: 'steps-late',
  shape: () =>
    z.strictObject({
      data: z.strictObject({
        steps: z.array(z.string()),
        people: z.array(z.string()),
        failed: z.array(z.string()),
      }),
    }),
  change: (state, { data: { steps } }, { at }) =>
    changeSteps(state, steps, (step) => ({ ...step, toldAt: at })),
});
