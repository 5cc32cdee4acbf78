import * as z from 'zod';
import { PlannedPicture } from '../picture.ts';
import { plannedEvent } from './planned-event.ts';

/** The bytes of a post's pictures were kept, or it was seen why they can't be. */
export const pictured = plannedEvent({
  type: 'planned-pictured',
  shape: () =>
    z.strictObject({
      data: z.strictObject({}),
      words: z.strictObject({ pictures: z.array(PlannedPicture.strict()) }),
    }),
  change: (state, { words }) => ({ ...state, ...words }),
});
