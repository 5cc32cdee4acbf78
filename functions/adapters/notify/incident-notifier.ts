import type { IncidentNotice, IncidentNotifier } from '#domain/notify/incident-notifier.ts';
import { NoPhone, NotificationFailed } from '#domain/notify/notifier.ts';
import { clockTime } from './clock-time.ts';
import { incidentNoticeWords } from './incident-words.ts';
import { sendMail } from './mail.ts';
import type { MailSettings } from './mail-notifier.ts';
import { languageOf } from './message.ts';
import type { NoticeWords } from './notice-words.ts';
import type { SmsSettings } from './sms-notifier.ts';

const wordsOf = (notice: IncidentNotice, timeZone: string): NoticeWords => {
  const { what, to, severity, by, at } = notice;
  const language = languageOf(to);
  const { subject, text } = incidentNoticeWords[language][what];
  const fill = (words: string): string =>
    words
      .replace('{severity}', String(severity))
      .replace('{by}', () => by?.name ?? '')
      .replace('{time}', clockTime(at, language, timeZone));
  return { subject: fill(subject), text: fill(text) };
};

const linkTo = ({ origin }: Pick<MailSettings, 'origin'>, { incidentId }: IncidentNotice): string =>
  `${origin}/desk/incidents/${incidentId}`;

const sendSms = async (settings: SmsSettings, notice: IncidentNotice): Promise<void> => {
  const to = await settings.phoneOf(notice.to.id);
  if (to === undefined) throw new NoPhone(`No number for ${notice.to.id}`);
  const { subject } = wordsOf(notice, settings.timeZone);
  try {
    const text = `Talan: ${subject}. ${linkTo(settings, notice)}`;
    await settings.sender.send({ id: notice.id, to, text });
  } catch (cause) {
    throw new NotificationFailed('The text message was not accepted', { cause });
  }
};

/** Tells of incidents, by mail and text message; neither holds what happened. */
export const createIncidentNotifier = (mail: MailSettings, sms: SmsSettings): IncidentNotifier => ({
  notify: async (notice) => {
    if (notice.way === 'sms') return sendSms(sms, notice);
    const { subject, text } = wordsOf(notice, mail.timeZone);
    const body = `${text}\n\n${linkTo(mail, notice)}\n`;
    return sendMail(mail.mailer, notice.to, { id: notice.id, subject, text: body });
  },
});
