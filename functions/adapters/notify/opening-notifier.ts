import { NoPhone, NotificationFailed } from '#domain/notify/notifier.ts';
import type { OpeningNotice, OpeningNotifier } from '#domain/notify/opening-notifier.ts';
import { clockTime } from './clock-time.ts';
import { sendMail } from './mail.ts';
import type { MailSettings } from './mail-notifier.ts';
import { languageOf } from './message.ts';
import type { NoticeWords } from './notice-words.ts';
import { openingWords } from './opening-words.ts';
import type { SmsSettings } from './sms-notifier.ts';

const wordsOf = (notice: OpeningNotice, timeZone: string): NoticeWords => {
  const { to, severity, openedBy, at } = notice;
  const language = languageOf(to);
  const { subject, text } = openingWords[language];
  const fill = (words: string): string =>
    words
      .replace('{severity}', String(severity))
      .replace('{by}', () => openedBy.name)
      .replace('{time}', clockTime(at, language, timeZone));
  return { subject: fill(subject), text: fill(text) };
};

const linkTo = ({ origin }: Pick<MailSettings, 'origin'>, { incidentId }: OpeningNotice): string =>
  `${origin}/desk/incidents/${incidentId}`;

const sendSms = async (settings: SmsSettings, notice: OpeningNotice): Promise<void> => {
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

/** Tells of incidents that were opened, by mail and text message; neither holds what happened. */
export const createOpeningNotifier = (mail: MailSettings, sms: SmsSettings): OpeningNotifier => ({
  notify: async (notice) => {
    if (notice.way === 'sms') return sendSms(sms, notice);
    const { subject, text } = wordsOf(notice, mail.timeZone);
    const body = `${text}\n\n${linkTo(mail, notice)}\n`;
    return sendMail(mail.mailer, notice.to, { id: notice.id, subject, text: body });
  },
});
