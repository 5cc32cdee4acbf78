import type { Delivery, Statement } from '../statement.ts';

/**
 * The statement with what is known of one channel put in place of what was. When it was first about to
 * be posted stays as it was, and how often it was is counted.
 */
export const setDelivery = (state: Statement, delivery: Delivery): Statement => {
  const before = state.deliveries.find(({ channel }) => channel === delivery.channel);
  const firstIntendedAt =
    before?.firstIntendedAt ?? (delivery.state === 'intended' ? delivery.at : undefined);
  const isAgain = delivery.state === 'intended' && before?.firstIntendedAt !== undefined;
  const tries = isAgain ? (before.tries ?? 1) + 1 : before?.tries;
  const known = {
    ...delivery,
    ...(firstIntendedAt && { firstIntendedAt }),
    ...(tries && { tries }),
  };
  const others = state.deliveries.filter((other) => other !== before);
  return { ...state, deliveries: [...others, known] };
};
