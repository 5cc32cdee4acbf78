import type { IncidentNotice, IncidentNotifier } from '#domain/notify/incident-notifier.ts';
import { clockTime } from './clock-time.ts';
import { incidentNoticeWords } from './incident-words.ts';
import { sendMail } from './mail.ts';
import type { MailSettings } from './mail-notifier.ts';
import { languageOf } from './message.ts';

const mailOf = (notice: IncidentNotice, { origin, timeZone }: MailSettings) => {
  const { id, what, to, incidentId, severity, by, at } = notice;
  const language = languageOf(to);
  const { subject, text } = incidentNoticeWords[language][what];
  const fill = (words: string): string =>
    words
      .replace('{severity}', String(severity))
      .replace('{by}', () => by?.name ?? '')
      .replace('{time}', clockTime(at, language, timeZone));
  const link = `${origin}/desk/incidents/${incidentId}`;
  return { id, subject: fill(subject), text: `${fill(text)}\n\n${link}\n` };
};

/** Writes mails about what became of incidents. */
export const createIncidentMailNotifier = (settings: MailSettings): IncidentNotifier => ({
  notify: (notice) => sendMail(settings.mailer, notice.to, mailOf(notice, settings)),
});
