import * as z from 'zod';
import { Channel } from '../../channel/channel.ts';
import { RefusalReason } from '../../publish/publisher.ts';
import { statementEvent } from './statement-event.ts';

/** The earlier post that this statement replaces was deleted, or the channel refused that. */
export const earlierRemoved = statementEvent({
  type: 'earlier-removed',
  shape: () =>
    z.strictObject({
      data: z.strictObject({
        channel: Channel,
        state: z.enum(['deleted', 'not-deleted']),
        reason: RefusalReason.optional(),
      }),
    }),
  from: ['publishing', 'published', 'partly-published', 'failed', 'corrected', 'withdrawn'],
  change: (state, { data: { channel, state: earlier } }) => ({
    ...state,
    deliveries: state.deliveries.map((each) =>
      each.channel === channel ? { ...each, earlier } : each,
    ),
  }),
});
