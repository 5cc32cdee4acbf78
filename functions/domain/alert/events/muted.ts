import * as z from 'zod';
import { alertEvent } from './alert-event.ts';

/** Someone muted a topic until a time, and said why. */
export const muted = alertEvent({
  type: 'muted',
  shape: () =>
    z.strictObject({
      data: z.strictObject({ until: z.iso.datetime() }),
      words: z.strictObject({ reason: z.string() }),
    }),
  change: (state, { data }) => ({ ...state, mutedUntil: data.until, settled: state.notices }),
});
