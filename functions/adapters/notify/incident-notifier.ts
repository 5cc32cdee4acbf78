import type { IncidentNotice, IncidentNotifier } from '#domain/notify/incident-notifier.ts';
import { subjectAbout } from './about-words.ts';
import { type ClockSettings, clockTime } from './clock-time.ts';
import { incidentNoticeWords } from './incident-words.ts';
import { sendMail } from './mail.ts';
import type { MailSettings } from './mail-notifier.ts';
import { languageOf } from './message.ts';
import type { NoticeWords } from './notice-words.ts';
import { sendSms } from './sms.ts';
import type { SmsSettings } from './sms-notifier.ts';

const wordsOf = (notice: IncidentNotice, settings: ClockSettings): NoticeWords => {
  const { what, to, severity, by, at } = notice;
  const language = languageOf(to);
  const { subject, text } = incidentNoticeWords[language][what];
  const fill = (words: string): string =>
    words
      .replace('{severity}', String(severity))
      .replace('{by}', () => by?.name ?? '')
      .replace('{time}', clockTime(at, language, settings));
  return { subject: fill(subject), text: fill(text) };
};

const linkTo = (
  { origin }: Pick<MailSettings, 'origin'>,
  { what, incidentId }: IncidentNotice,
): string =>
  what === 'thaw-asked'
    ? `${origin}/desk/planned/thaw?incident=${incidentId}`
    : `${origin}/desk/incidents/${incidentId}`;

/** Tells of incidents, by mail and text message; neither holds what happened. */
export const createIncidentNotifier = (mail: MailSettings, sms: SmsSettings): IncidentNotifier => ({
  notify: async (notice) => {
    const { id, way, to } = notice;
    const { subject, text } = wordsOf(notice, mail);
    const link = linkTo(mail, notice);
    if (way === 'sms') return sendSms(sms, to, { id, subject, link });
    return sendMail(mail.mailer, to, {
      id,
      subject: subjectAbout(subject, notice.incidentId, languageOf(to)),
      text: `${text}\n\n${link}\n`,
    });
  },
});
