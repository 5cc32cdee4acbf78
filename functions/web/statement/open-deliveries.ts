import type { Channel } from '#domain/channel/channel.ts';
import type { Delivery, Statement } from '#domain/statement/statement.ts';

// Words that were taken back are not to be posted; whether they went out is still worth knowing.
const isTakenBack = ({ supersededBy, status }: Statement): boolean =>
  supersededBy !== undefined || status === 'corrected' || status === 'withdrawn';

/** Deliveries that a person still has to post by hand, or whose outcome only a person can find out. */
export const openDeliveries = (statement: Statement): Delivery[] =>
  statement.deliveries.filter(
    ({ state, url }) =>
      state === 'unknown' || (state === 'by-hand' && !url && !isTakenBack(statement)),
  );

/** The channels of those deliveries. */
export const openChannels = (statement: Statement): Channel[] =>
  openDeliveries(statement).map(({ channel }) => channel);
