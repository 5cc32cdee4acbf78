import * as z from 'zod';
import { alertEvent } from './alert-event.ts';

/** What an alert was about is over: a warning was called off, or a source answers again. */
export const ended = alertEvent({
  type: 'alert-ended',
  shape: () => z.strictObject({ data: z.strictObject({}) }),
  change: (state, _, { at }) => ({ ...state, endedAt: at, settled: state.notices }),
});
