import type { AlertNotice, AlertNotifier } from '#domain/notify/alert-notifier.ts';
import { alertWords } from './alert-words.ts';
import { sendMail } from './mail.ts';
import type { MailSettings } from './mail-notifier.ts';
import { languageOf } from './message.ts';
import { sendSms } from './sms.ts';
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

/** Tells of alerts by mail and text message, never with words of the public. */
export const createAlertNotifier = (mail: MailSettings, sms: SmsSettings): AlertNotifier => ({
  notify: async (notice) => {
    const { id, way, to } = notice;
    const subject = subjectOf(notice);
    const link = linkTo(mail);
    if (way === 'sms') return sendSms(sms, to, { id, subject, link });
    const { where } = alertWords[languageOf(to)];
    const text = `${textOf(notice)}\n\n${where}\n${link}\n`;
    return sendMail(mail.mailer, to, { id, subject, text });
  },
});
