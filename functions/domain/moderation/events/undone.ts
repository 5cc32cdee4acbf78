import * as z from 'zod';
import { backToEarlier } from '../removal.ts';
import { removalEvent } from './removal-event.ts';

/** A removal was taken back; what was removed before it goes on being so. */
export const undone = removalEvent({
  type: 'removal-undone',
  shape: () => z.strictObject({ data: z.strictObject({}) }),
  change: (state, _, { by, at }) =>
    backToEarlier({
      ...state,
      state: 'undone',
      undoneBy: by,
      undoneAt: at,
      byHand: undefined,
    }),
});
