import * as z from 'zod';
import { removalEvent } from './removal-event.ts';

/** Nobody confirmed in time what one person did at once: who was told, and whom no message reached. */
export const unconfirmed = removalEvent({
  type: 'unconfirmed-told',
  shape: () =>
    z.strictObject({
      data: z.strictObject({ people: z.array(z.string()), failed: z.array(z.string()) }),
    }),
  change: (state, _, { at }) => ({ ...state, unconfirmedToldAt: at }),
});
