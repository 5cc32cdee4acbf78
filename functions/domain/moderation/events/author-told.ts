import * as z from 'zod';
import { removalEvent } from './removal-event.ts';

/** The author was told why, or there was no way to tell them. */
export const authorTold = removalEvent({
  type: 'author-told',
  shape: () => z.strictObject({ data: z.strictObject({ way: z.enum(['sent', 'no-way']) }) }),
  change: (state, { data: { way } }, { at }) => ({ ...state, authorTold: { way, at } }),
});
