import { addressedBy } from '#domain/recipients/message-id.ts';
import type { Return, Returns } from '#domain/recipients/return.ts';
import type { Stops } from '#domain/recipients/stop.ts';

export interface ReturnDeps {
  stops: Pick<Stops, 'note'>;
  returns: Pick<Returns, 'note'>;
  now: () => Date;
}

/**
 * Notes that a mail to a list came back, however often that is told: the list sends nothing more to its
 * recipient. Mails to people of the plan are none of these, and are left alone.
 */
export const noteReturn =
  ({ stops, returns, now }: ReturnDeps) =>
  async ({ message, reason }: Return): Promise<void> => {
    const mail = addressedBy(message);
    if (!mail) return;
    await stops.note(mail.channel, mail.recipient, reason, now());
    await returns.note(mail, reason, now());
  };
