import * as z from 'zod';
import { alertEvent } from './alert-event.ts';

/** No message of a notice has reached anyone so far; it is tried again. */
export const untold = alertEvent({
  type: 'alert-untold',
  shape: () =>
    z.strictObject({ data: z.strictObject({ notice: z.int(), failed: z.array(z.string()) }) }),
  change: (state, _, { at }) => ({ ...state, untoldAt: state.untoldAt ?? at }),
});
