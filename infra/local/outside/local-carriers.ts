import type { Carried, Carriers } from '#domain/recipients/carrier.ts';
import { unsubscribeHeaders } from '#domain/recipients/unsubscribe.ts';
import type { Outbox } from '../outbox/outbox.ts';

const sent = async (keep: Promise<void>): Promise<Carried> => {
  await keep;
  return 'sent';
};

/** Carries what goes to lists into the outbox, at the rate that was set; a repeated message is kept once. */
export const outboxCarriers = (outbox: Outbox): Carriers => ({
  mail: async (account) => ({
    isRepeatable: true,
    perSecond: account.perSecond,
    carry: (message) => {
      const { id, to, title: subject = '', text } = message;
      const headers = unsubscribeHeaders(account, message);
      return sent(outbox.sendToList({ id, from: account.from, to, subject, text, headers }));
    },
  }),
  phone: async ({ senderId, perSecond }) => ({
    isRepeatable: true,
    perSecond,
    carry: ({ id, to, text }) => sent(outbox.sms.send({ id, from: senderId, to, text })),
  }),
});
