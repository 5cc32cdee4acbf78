import type { Notifier } from '#domain/notify/notifier.ts';
import { type Mailer, sendMail } from './mail.ts';
import { linkTo, type MessageSettings, messageOf } from './message.ts';

/** What mails are made with, and who delivers them. */
export interface MailSettings extends MessageSettings {
  mailer: Mailer;
}

/**
 * Writes mails that carry a link and a time, never words of a statement: a mail is not
 * confidential.
 */
export const createMailNotifier = (settings: MailSettings): Notifier => ({
  notify: (notice) => {
    const { subject, incident, text } = messageOf(notice, settings);
    return sendMail(settings.mailer, notice.to, {
      id: notice.id,
      subject: incident === '' ? subject : `${subject} (${incident})`,
      text: `${text}\n\n${linkTo(notice, settings)}\n`,
    });
  },
});
