import * as z from 'zod';
import { statementEvent } from './statement-event.ts';

/** A message did not go out. */
export const notificationFailed = statementEvent({
  type: 'notification-failed',
  shape: () =>
    z.strictObject({
      data: z.strictObject({ key: z.string(), reason: z.string() }),
    }),
  change: (state) => state,
});
