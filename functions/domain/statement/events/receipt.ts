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
      }),
      words: z.strictObject({ url: z.string() }).optional(),
    }),
  from: ['publishing', 'published', 'partly-published', 'failed', 'corrected', 'withdrawn'],
  change: (state, { data, words }, { at, by }) => setDelivery(state, { ...data, ...words, at, by }),
});
