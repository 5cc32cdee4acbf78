import type { Delivery, Statement } from '../statement.ts';

/** The statement with what is known of one channel put in place of what was. */
export const setDelivery = (state: Statement, delivery: Delivery): Statement => ({
  ...state,
  deliveries: [...state.deliveries.filter((other) => other.channel !== delivery.channel), delivery],
});
