import type { ActionNotice, ActionNotifier } from '#domain/notify/action-notifier.ts';
import { subjectAbout } from './about-words.ts';
import { actionWords } from './action-words.ts';
import { clockTime } from './clock-time.ts';
import { sendMail } from './mail.ts';
import type { MailSettings } from './mail-notifier.ts';
import { languageOf } from './message.ts';

const mailOf = (notice: ActionNotice, settings: MailSettings) => {
  const { id, to, incidentId, dueAt, owner } = notice;
  const language = languageOf(to);
  const { subject, text } = actionWords[language][owner];
  const time = clockTime(dueAt, language, settings);
  const link = `${settings.origin}/desk/incidents/${incidentId}#actions`;
  return {
    id,
    subject: subjectAbout(subject.replace('{time}', time), incidentId, language),
    text: `${text.replace('{time}', time)}\n\n${link}\n`,
  };
};

/** Writes mails that remind of actions. */
export const createActionMailNotifier = (settings: MailSettings): ActionNotifier => ({
  notify: (notice) => sendMail(settings.mailer, notice.to, mailOf(notice, settings)),
});
