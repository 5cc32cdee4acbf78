import * as z from 'zod';
import { removalEvent } from './removal-event.ts';

/** Others were asked to confirm what one person did at once: who was told, and whom no message reached. */
export const confirmationAsked = removalEvent({
  type: 'confirmation-asked',
  shape: () =>
    z.strictObject({
      data: z.strictObject({ people: z.array(z.string()), failed: z.array(z.string()) }),
    }),
  change: (state, _, { at }) => ({ ...state, confirmationAskedAt: at }),
});
