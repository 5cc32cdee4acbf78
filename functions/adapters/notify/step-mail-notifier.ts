import type { StepNotice, StepNotifier } from '#domain/notify/step-notifier.ts';
import { subjectAbout } from './about-words.ts';
import { sendMail } from './mail.ts';
import type { MailSettings } from './mail-notifier.ts';
import { languageOf } from './message.ts';
import { stepWords } from './step-words.ts';

const mailOf = ({ id, to, incidentId, late }: StepNotice, { origin }: MailSettings) => {
  const language = languageOf(to);
  const { subject, text } = stepWords[language];
  const link = `${origin}/desk/incidents/${incidentId}#checklist`;
  return {
    id,
    subject: subjectAbout(subject.replace('{late}', String(late)), incidentId, language),
    text: `${text}\n\n${link}\n`,
  };
};

/** Writes mails about steps of a checklist that are late. */
export const createStepMailNotifier = (settings: MailSettings): StepNotifier => ({
  notify: (notice) => sendMail(settings.mailer, notice.to, mailOf(notice, settings)),
});
