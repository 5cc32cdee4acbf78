import * as z from 'zod';
import { Channel } from '../../channel/channel.ts';
import { setDelivery } from './set-delivery.ts';
import { statementEvent } from './statement-event.ts';

/** A channel is about to be posted to. */
export const intended = statementEvent({
  type: 'intended',
  shape: () => z.strictObject({ data: z.strictObject({ channel: Channel }) }),
  from: ['publishing'],
  change: (state, { data }, { at, by }) =>
    setDelivery(state, { ...data, state: 'intended', at, by }),
});
