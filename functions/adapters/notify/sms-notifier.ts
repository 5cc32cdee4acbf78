import { NoPhone, NotificationFailed, type Notifier } from '#domain/notify/notifier.ts';
import { linkTo, type MessageSettings, wordsOf } from './message.ts';
import type { SmsSender } from './sms.ts';

/** What text messages are made with, who delivers them, and the number of a person (E.164). */
export interface SmsSettings extends MessageSettings {
  sender: SmsSender;
  phoneOf: (person: string) => Promise<string | undefined>;
}

/**
 * Sends text messages that carry a link and a time, never words of a statement. Throws `NoPhone` where
 * no number is known.
 */
export const createSmsNotifier = (settings: SmsSettings): Notifier => ({
  notify: async (notice) => {
    const to = await settings.phoneOf(notice.to.id);
    if (to === undefined) throw new NoPhone(`No number for ${notice.to.id}`);
    const text = `Talan: ${wordsOf(notice, settings).subject}. ${linkTo(notice, settings)}`;
    try {
      await settings.sender.send({ id: notice.id, to, text });
    } catch (cause) {
      throw new NotificationFailed('The text message was not taken', { cause });
    }
  },
});
