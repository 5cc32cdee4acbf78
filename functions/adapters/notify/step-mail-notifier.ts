import type { StepNotice, StepNotifier } from '#domain/notify/step-notifier.ts';
import { sendMail } from './mail.ts';
import type { MailSettings } from './mail-notifier.ts';
import { languageOf } from './message.ts';
import { stepWords } from './step-words.ts';

const mailOf = ({ id, to, incidentId, late }: StepNotice, { origin }: MailSettings) => {
  const { subject, text } = stepWords[languageOf(to)];
  const link = `${origin}/desk/incidents/${incidentId}#checklist`;
  return { id, subject: subject.replace('{late}', String(late)), text: `${text}\n\n${link}\n` };
};

/** Writes mails about steps of a checklist that are late. */
export const createStepMailNotifier = (settings: MailSettings): StepNotifier => ({
  notify: (notice) => sendMail(settings.mailer, notice.to, mailOf(notice, settings)),
});
