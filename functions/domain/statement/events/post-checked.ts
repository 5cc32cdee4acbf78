import * as z from 'zod';
import { Channel } from '../../channel/channel.ts';
import { Delivery } from '../statement.ts';
import { statementEvent } from './statement-event.ts';

/** A post was read back, and something else stands there than when it was read last. */
export const postChecked = statementEvent({
  type: 'post-checked',
  shape: () =>
    z.strictObject({
      data: z.strictObject({ channel: Channel, standing: Delivery.shape.standing.unwrap() }),
    }),
  from: ['publishing', 'published', 'partly-published', 'failed', 'corrected', 'withdrawn'],
  change: (state, { data: { channel, standing } }) => ({
    ...state,
    deliveries: state.deliveries.map((each) =>
      each.channel === channel ? { ...each, standing } : each,
    ),
  }),
});
