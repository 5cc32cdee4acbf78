import type { Delivery, Statement } from '../statement.ts';

/**
 * The statement with what is known of one channel put in place of what was. When it was first about to
 * be posted stays as it was.
 */
export const setDelivery = (state: Statement, delivery: Delivery): Statement => {
  const before = state.deliveries.find(({ channel }) => channel === delivery.channel);
  const firstIntendedAt =
    before?.firstIntendedAt ?? (delivery.state === 'intended' ? delivery.at : undefined);
  const known = { ...delivery, ...(firstIntendedAt && { firstIntendedAt }) };
  const others = state.deliveries.filter((other) => other !== before);
  return { ...state, deliveries: [...others, known] };
};
