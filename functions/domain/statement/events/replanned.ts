import * as z from 'zod';
import { newVersion } from './new-version.ts';
import { isNextVersion, moveTo, statementEvent } from './statement-event.ts';

/** The same words for another time; `released` says that no freeze keeps them from going out. */
export const replanned = statementEvent({
  type: 'replanned',
  shape: () =>
    z.strictObject({
      data: z.strictObject({
        version: z.int(),
        hash: z.string(),
        publishAt: z.iso.datetime(),
        run: z.int(),
        released: z.boolean(),
      }),
      /** Why it goes out although ordinary posts are frozen. */
      words: z.strictObject({ reason: z.string() }).optional(),
    }),
  from: ['scheduled', 'missed'],
  about: isNextVersion,
  change: (state, { data }) =>
    newVersion(state, {
      ...moveTo(state, 'awaiting-approval'),
      ...data,
      decision: undefined,
      rounds: [],
      deliveries: [],
      restarts: 0,
    }),
});
