import * as z from 'zod';
import { plannedEvent } from './planned-event.ts';

/** Who was told that a post takes a person, and whom no message reached. */
export const told = plannedEvent({
  type: 'planned-told',
  shape: () =>
    z.strictObject({
      data: z.strictObject({ people: z.array(z.string()), failed: z.array(z.string()) }),
    }),
  change: (state, _, { at }) => ({ ...state, toldAt: at }),
});
