import * as z from 'zod';
import { Channel } from '../../channel/channel.ts';
import { isToldToStaff } from '../lists.ts';
import { isDelivered, openDeliveries, waitingDeliveries } from '../open-deliveries.ts';
import type { Statement } from '../statement.ts';
import { setDelivery } from './set-delivery.ts';
import { moveTo, statementEvent } from './statement-event.ts';

const isStillOpen = (state: Statement): boolean =>
  openDeliveries(state).length + waitingDeliveries(state).length > 0;

const isReadable = (state: Statement): boolean =>
  isToldToStaff(state) || state.deliveries.some(isDelivered);

// Words that are out nowhere, and are to go out nowhere, were taken back; what staff are told is out on their page.
const endedWhereNowhere = (state: Statement): Statement =>
  state.status === 'published' && !isReadable(state) && !isStillOpen(state)
    ? moveTo(state, 'withdrawn')
    : state;

/** Someone said that words which a person was to post were not posted, and won't be; and why. */
export const notPosted = statementEvent({
  type: 'not-posted',
  shape: () =>
    z.strictObject({
      data: z.strictObject({ channel: Channel }),
      words: z.strictObject({ reason: z.string() }),
    }),
  from: ['published', 'partly-published', 'failed', 'publishing', 'corrected', 'withdrawn'],
  change: (state, { data: { channel }, words }, { at, by }) =>
    endedWhereNowhere(
      setDelivery(state, {
        ...{ channel, state: 'failed', reason: 'not-posted', why: words?.reason, at, by },
      }),
    ),
});
