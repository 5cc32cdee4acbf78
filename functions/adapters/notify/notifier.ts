import { type Notice, NotificationFailed, type Notifier } from '#domain/notify/notifier.ts';
import type { ContactWay } from '#domain/plan/plan.ts';
import type { Mail, Mailer } from './mail.ts';
import { linkTo, type MessageSettings, wordsOf } from './message.ts';

/** What mails are made with, and who delivers them. */
export interface MailSettings extends MessageSettings {
  mailer: Mailer;
}

const mailOf = (notice: Notice, settings: MailSettings): Mail => {
  const { subject, text } = wordsOf(notice, settings);
  return {
    id: notice.id,
    to: { name: notice.to.name, address: notice.to.email },
    subject,
    text: `${text}\n\n${linkTo(notice, settings)}\n`,
  };
};

/** Writes mails that carry a link and a time, never words of a statement: a mail is not confidential. */
export const createMailNotifier = (settings: MailSettings): Notifier => ({
  notify: async (notice) => {
    try {
      await settings.mailer.send(mailOf(notice, settings));
    } catch (cause) {
      throw new NotificationFailed('The mail was not taken', { cause });
    }
  },
});

/** Tells people in the way that each notice names. */
export const createNotifier = (ways: Record<ContactWay, Notifier>): Notifier => ({
  notify: (notice) => ways[notice.way].notify(notice),
});
