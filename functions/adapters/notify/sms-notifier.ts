import type { Notifier } from '#domain/notify/notifier.ts';
import { linkTo, type MessageSettings, messageOf } from './message.ts';
import { type SmsWays, sendSms } from './sms.ts';

/** What text messages are made with, and how they reach people. */
export interface SmsSettings extends MessageSettings, SmsWays {}

/**
 * Sends text messages that carry a link and a time, never words of a statement. Throws `NoPhone`
 * for a person without a number.
 */
export const createSmsNotifier = (settings: SmsSettings): Notifier => ({
  notify: async (notice) => {
    const { subject } = messageOf(notice, settings);
    await sendSms(settings, notice.to, { id: notice.id, subject, link: linkTo(notice, settings) });
  },
});
