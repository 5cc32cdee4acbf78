import * as z from 'zod';
import { Clock } from '../clock.ts';
import { commentEvent } from './comment-event.ts';

/** A clock ran out before a person did something. */
export const overdue = commentEvent({
  type: 'overdue',
  shape: () => z.strictObject({ data: z.strictObject({ clock: Clock, at: z.iso.datetime() }) }),
  change: (state, { data }) => ({ ...state, missed: [...state.missed, data] }),
});
