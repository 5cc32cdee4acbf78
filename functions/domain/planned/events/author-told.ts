import * as z from 'zod';
import { plannedEvent } from './planned-event.ts';

/** Who was told that the post they planned does not go out, and whom no message reached. */
export const authorTold = plannedEvent({
  type: 'planned-author-told',
  shape: () =>
    z.strictObject({
      data: z.strictObject({ people: z.array(z.string()), failed: z.array(z.string()) }),
    }),
  change: (state) => ({ ...state, isMeanwhile: undefined }),
});
