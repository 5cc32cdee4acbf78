import { NotificationFailed } from '#domain/notify/notifier.ts';
import type { Person } from '#domain/plan/plan.ts';

/**
 * A plain-text mail. `id` is the same for the same mail, so that a store can recognise a repeat.
 */
export interface Mail {
  id: string;
  to: { name: string; address: string };
  subject: string;
  text: string;
}

/** Hands a mail to the service that delivers it. Throws when the service does not accept it. */
export interface Mailer {
  send(mail: Mail): Promise<void>;
}

/** Mails a person. Throws `NotificationFailed`. */
export const sendMail = async (
  mailer: Mailer,
  { name, email }: Person,
  mail: Omit<Mail, 'to'>,
): Promise<void> => {
  try {
    await mailer.send({ ...mail, to: { name, address: email } });
  } catch (cause) {
    throw new NotificationFailed('The mail was not accepted', { cause });
  }
};
