import * as z from 'zod';
import { RunOut } from '../clock.ts';
import { commentEvent } from './comment-event.ts';

/** A clock ran out before a person did something. */
export const overdue = commentEvent({
  type: 'overdue',
  shape: () => z.strictObject({ data: RunOut.strict() }),
  change: (state, { data }) => ({ ...state, missed: [...state.missed, data] }),
});
