import type { RemovalNotice, RemovalNotifier } from '#domain/notify/removal-notifier.ts';
import { sendMail } from './mail.ts';
import type { MailSettings } from './mail-notifier.ts';
import { languageOf } from './message.ts';
import { removalWords } from './removal-words.ts';

const mailOf = ({ id, to, commentId, isLate }: RemovalNotice, { origin }: MailSettings) => {
  const { subject, text } = removalWords[isLate ? 'late' : 'asked'][languageOf(to)];
  return { id, subject, text: `${text}\n\n${origin}/desk/inbox/${commentId}\n` };
};

/** Writes mails about removals that are to be confirmed. */
export const createRemovalMailNotifier = (settings: MailSettings): RemovalNotifier => ({
  notify: (notice) => sendMail(settings.mailer, notice.to, mailOf(notice, settings)),
});
