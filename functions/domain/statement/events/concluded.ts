import * as z from 'zod';
import { isPostedNowhere } from '../open-deliveries.ts';
import { endsOut } from '../status.ts';
import { moveTo, statementEvent } from './statement-event.ts';

/** Publishing is over, for all channels, some, or none. */
export const concluded = statementEvent({
  type: 'concluded',
  shape: () =>
    z.strictObject({
      data: z.strictObject({
        status: z.enum(['published', 'partly-published', 'failed', 'missed']),
      }),
    }),
  from: ['publishing'],
  change: (state, { data: { status } }, { at }) => {
    const ended = moveTo(state, status);
    // While it was being published, people said of each channel that its words won't be posted.
    if (status === 'failed' && isPostedNowhere(ended)) return moveTo(ended, 'withdrawn');
    return endsOut(status) ? { ...ended, outAt: ended.outAt ?? at } : ended;
  },
});
