import * as z from 'zod';
import { changeOne } from '../removal.ts';
import { removalEvent } from './removal-event.ts';

/** Nobody confirmed in time what one person did at once: who was told, and whom no message reached. */
export const unconfirmed = removalEvent({
  type: 'unconfirmed-told',
  shape: () =>
    z.strictObject({
      data: z.strictObject({
        people: z.array(z.string()),
        failed: z.array(z.string()),
        /** Archived hash of the removal; absent: the newest. */
        hash: z.string().optional(),
      }),
    }),
  change: (state, { data: { hash } }, { at }) =>
    changeOne(state, hash, (one) => ({ ...one, unconfirmedToldAt: at })),
});
