import { NoPhone, NotificationFailed, type Notifier } from '#domain/notify/notifier.ts';
import { linkTo, type MessageSettings, messageOf } from './message.ts';
import type { SmsSender } from './sms.ts';

/**
 * What text messages are made with, who delivers them, and how to find a person's number (E.164).
 */
export interface SmsSettings extends MessageSettings {
  sender: SmsSender;
  phoneOf: (person: string) => Promise<string | undefined>;
}

/**
 * Sends text messages that carry a link and a time, never words of a statement. Throws `NoPhone`
 * for a person without a number.
 */
export const createSmsNotifier = (settings: SmsSettings): Notifier => ({
  notify: async (notice) => {
    const to = await settings.phoneOf(notice.to.id);
    if (to === undefined) throw new NoPhone(`No number for ${notice.to.id}`);
    const text = `Talan: ${messageOf(notice, settings).subject}. ${linkTo(notice, settings)}`;
    try {
      await settings.sender.send({ id: notice.id, to, text });
    } catch (cause) {
      throw new NotificationFailed('The text message was not accepted', { cause });
    }
  },
});
