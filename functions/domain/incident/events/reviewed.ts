import * as z from 'zod';
import { Review } from '../review.ts';
import { incidentEvent } from './incident-event.ts';

/** It was written down what to keep and what to change, or signed that there is nothing. */
export const reviewed = incidentEvent({
  type: 'reviewed',
  shape: () =>
    z.strictObject({
      data: z.strictObject({ signedNone: z.boolean() }),
      words: Review.pick({ keep: true, change: true, signedNone: true }).strict(),
    }),
  change: (state, { words }, meta) => ({ ...state, review: { ...words, ...meta } }),
});
