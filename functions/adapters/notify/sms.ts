import { NoPhone, NotificationFailed } from '#domain/notify/notifier.ts';
import type { Person } from '#domain/plan/plan.ts';

/**
 * A text message. `id` is the same for the same message, so that a store can recognise a repeat.
 */
export interface Sms {
  id: string;
  /** E.164, such as +46701740605. */
  to: string;
  text: string;
}

/**
 * Hands a text message to the service that delivers it. Throws when the service does not accept it.
 */
export interface SmsSender {
  send(sms: Sms): Promise<void>;
}

/** Who delivers text messages, and how to find a person's number (E.164). */
export interface SmsWays {
  sender: SmsSender;
  phoneOf: (person: string) => Promise<string | undefined>;
}

/** Writes a person a text message of what is told and where to read it. Throws `NoPhone`, `NotificationFailed`. */
export const sendSms = async (
  { sender, phoneOf }: SmsWays,
  person: Person,
  { id, subject, link }: { id: string; subject: string; link: string },
): Promise<void> => {
  const to = await phoneOf(person.id);
  if (to === undefined) throw new NoPhone(`No number for ${person.id}`);
  try {
    await sender.send({ id, to, text: `Talan: ${subject}. ${link}` });
  } catch (cause) {
    throw new NotificationFailed('The text message was not accepted', { cause });
  }
};
