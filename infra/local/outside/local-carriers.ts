import type { Carried, Carriers } from '#domain/recipients/carrier.ts';
import type { Outbox } from '../outbox/outbox.ts';

const sent = async (keep: Promise<void>): Promise<Carried> => {
  await keep;
  return 'sent';
};

/** Carries what goes to lists into the outbox, at the rate that was set; a repeated message is kept once. */
export const outboxCarriers = (outbox: Outbox): Carriers => ({
  mail: async ({ from, unsubscribe, perSecond }) => ({
    isRepeatable: true,
    perSecond,
    carry: ({ id, to, title = '', text }) =>
      sent(outbox.sendToList({ id, from, unsubscribe, to, subject: title, text })),
  }),
  phone: async ({ senderId, perSecond }) => ({
    isRepeatable: true,
    perSecond,
    carry: ({ id, to, text }) => sent(outbox.sms.send({ id, from: senderId, to, text })),
  }),
});
