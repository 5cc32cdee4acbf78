import type { AlertNotice, AlertNotifier } from '#domain/notify/alert-notifier.ts';
import { NoPhone, NotificationFailed } from '#domain/notify/notifier.ts';
import { alertWords } from './alert-words.ts';
import { sendMail } from './mail.ts';
import type { MailSettings } from './mail-notifier.ts';
import { languageOf } from './message.ts';
import type { SmsSettings } from './sms-notifier.ts';

const linkTo = ({ origin }: Pick<MailSettings, 'origin'>): string => `${origin}/desk/watch`;

const subjectOf = ({ to, topic, source = topic, level, why }: AlertNotice): string => {
  const words = alertWords[languageOf(to)];
  const subject = words.subject[why].replace('{topic}', () => topic);
  return `${words.level[level]}: ${subject.replace('{source}', () => source)}`;
};

const textOf = ({ to, why, seen, usual, window }: AlertNotice): string =>
  alertWords[languageOf(to)].text[why]
    .replace('{seen}', String(seen))
    .replace('{usual}', String(Math.round(usual)))
    .replace('{minutes}', String(window));

const sendSms = async (settings: SmsSettings, notice: AlertNotice): Promise<void> => {
  const to = await settings.phoneOf(notice.to.id);
  if (to === undefined) throw new NoPhone(`No number for ${notice.to.id}`);
  const text = `Talan: ${subjectOf(notice)}. ${linkTo(settings)}`;
  try {
    await settings.sender.send({ id: notice.id, to, text });
  } catch (cause) {
    throw new NotificationFailed('The text message was not accepted', { cause });
  }
};

/** Tells of alerts by mail and text message, never with words of the public. */
export const createAlertNotifier = (mail: MailSettings, sms: SmsSettings): AlertNotifier => ({
  notify: async (notice) => {
    if (notice.way === 'sms') return sendSms(sms, notice);
    const { where } = alertWords[languageOf(notice.to)];
    const text = `${textOf(notice)}\n\n${where}\n${linkTo(mail)}\n`;
    return sendMail(mail.mailer, notice.to, { id: notice.id, subject: subjectOf(notice), text });
  },
});
