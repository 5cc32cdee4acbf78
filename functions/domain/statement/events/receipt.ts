import * as z from 'zod';
import { Channel } from '../../channel/channel.ts';
import { declinedDeliveries, isDelivered } from '../open-deliveries.ts';
import { Delivery, type Statement } from '../statement.ts';
import { setDelivery } from './set-delivery.ts';
import { moveTo, statementEvent } from './statement-event.ts';

const isSettled = (delivery: Delivery): boolean =>
  isDelivered(delivery) || delivery.reason === 'not-posted';

// Words that a person said won't be posted were: so they are no words that went out nowhere.
const outAfterAll = (before: Statement, after: Statement, delivery: Delivery): Statement => {
  const isDeclined = declinedDeliveries(before).some(({ channel }) => channel === delivery.channel);
  if (before.status !== 'withdrawn' || !isDeclined || !isDelivered(delivery)) return after;
  const isWhole = after.deliveries.every(isSettled);
  const moved = moveTo(after, isWhole ? 'published' : 'partly-published');
  return { ...moved, outAt: moved.outAt ?? delivery.at };
};

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
        siteHash: Delivery.shape.siteHash,
      }),
      words: z.strictObject({ url: z.string() }).optional(),
    }),
  from: ['publishing', 'published', 'partly-published', 'failed', 'corrected', 'withdrawn'],
  // One time of publishing: what readers are told holds, not when this was written down.
  change: (state, { data: { publishedAt, ...data }, words }, { at, by }) => {
    const delivery: Delivery = { ...data, ...words, at: publishedAt ?? at, by };
    return outAfterAll(state, setDelivery(state, delivery), delivery);
  },
});
