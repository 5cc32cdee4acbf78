import type { UrgentNotifier } from '#domain/notify/urgent-notifier.ts';
import { clockTime } from './clock-time.ts';
import { sendMail } from './mail.ts';
import type { MailSettings } from './mail-notifier.ts';
import { languageOf } from './message.ts';
import { sendSms } from './sms.ts';
import type { SmsSettings } from './sms-notifier.ts';
import { urgentWords } from './urgent-words.ts';

/** Tells of urgent comments by mail and text message, never with words of the public. */
export const createUrgentNotifier = (mail: MailSettings, sms: SmsSettings): UrgentNotifier => ({
  notify: async ({ id, way, to, commentId, at }) => {
    const language = languageOf(to);
    const words = urgentWords[language];
    const subject = words.subject.replace('{time}', clockTime(at, language, mail));
    const link = `${mail.origin}/desk/inbox/${commentId}`;
    if (way === 'sms') return sendSms(sms, to, { id, subject, link });
    return sendMail(mail.mailer, to, { id, subject, text: `${words.text}\n\n${link}\n` });
  },
});
