import * as z from 'zod';
import { Channel } from '../../channel/channel.ts';
import { Delivery } from '../statement.ts';
import { setDelivery } from './set-delivery.ts';
import { statementEvent } from './statement-event.ts';

/** What became of a channel. It may come after the run was given up. */
export const receipt = statementEvent({
  type: 'receipt',
  shape: () =>
    z.strictObject({
      data: z.strictObject({
        channel: Channel,
        state: Delivery.shape.state.exclude(['intended']),
        reason: Delivery.shape.reason,
        retryAt: Delivery.shape.retryAt,
        standing: Delivery.shape.standing,
        tally: Delivery.shape.tally,
        /** Since when readers could see it, as the channel tells them. */
        publishedAt: z.iso.datetime().optional(),
      }),
      words: z.strictObject({ url: z.string() }).optional(),
    }),
  from: ['publishing', 'published', 'partly-published', 'failed', 'corrected', 'withdrawn'],
  // One time of publishing: what readers are told holds, not when this was written down.
  change: (state, { data: { publishedAt, ...data }, words }, { at, by }) =>
    setDelivery(state, { ...data, ...words, at: publishedAt ?? at, by }),
});
