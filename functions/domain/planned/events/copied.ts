import * as z from 'zod';
import { PlannedPicture } from '../picture.ts';
import { plannedEvent } from './planned-event.ts';

/**
 * All that its planner knows of a post was kept, before the post is taken out there. `at` and `text`: where they
 * have changed there since.
 */
export const copied = plannedEvent({
  type: 'planned-copied',
  shape: () =>
    z.strictObject({
      data: z.strictObject({ at: z.iso.datetime().optional() }),
      words: z.strictObject({
        copy: z.string(),
        text: z.string().optional(),
        pictures: z.array(PlannedPicture.strict()).optional(),
      }),
    }),
  change: (state, { data, words }) => ({
    ...state,
    copy: words.copy,
    at: data.at ?? state.at,
    text: words.text ?? state.text,
    pictures: words.pictures ?? state.pictures,
  }),
});
