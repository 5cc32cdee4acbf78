import * as z from 'zod';
import { commentEvent } from './comment-event.ts';

/** Its author changed it at a later time than was known, to the very words that it has. */
export const dated = commentEvent({
  type: 'dated',
  shape: () => z.strictObject({ data: z.strictObject({ versionAt: z.iso.datetime() }) }),
  change: (state, { data: { versionAt } }) => ({ ...state, versionAt }),
});
