import * as z from 'zod';
import { removalEvent } from './removal-event.ts';

/** A removal was taken back. */
export const undone = removalEvent({
  type: 'removal-undone',
  shape: () => z.strictObject({ data: z.strictObject({}) }),
  change: (state, _, { by, at }) => ({
    ...state,
    state: 'undone',
    undoneBy: by,
    undoneAt: at,
    byHand: undefined,
  }),
});
