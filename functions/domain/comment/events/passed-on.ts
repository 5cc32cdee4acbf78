import * as z from 'zod';
import { HandOverWay } from '../comment.ts';
import { commentEvent, ended } from './comment-event.ts';

/** Someone else takes over: by mail, by phone, or another office. */
export const passedOn = commentEvent({
  type: 'passed-on',
  shape: () =>
    z.strictObject({
      data: z.strictObject({ way: HandOverWay }),
      words: z.strictObject({ to: z.string(), note: z.string().optional() }),
    }),
  change: (state, { data, words }, meta) =>
    ended(state, { state: 'handed-over', handOver: { ...data, ...words } }, meta),
});
