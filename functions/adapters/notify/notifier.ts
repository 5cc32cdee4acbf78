import type { Language } from '#domain/channel.ts';
import {
  type Notice,
  type NoticePurpose,
  NotificationFailed,
  type Notifier,
} from '#domain/notify/notifier.ts';
import type { Mail, Mailer } from './mail.ts';
import { words } from './words.ts';

/** What mails are made with: who delivers them, where links lead, in which zone times are written. */
export interface MailSettings {
  mailer: Mailer;
  origin: string;
  timeZone: string;
}

const approverPurposes: readonly NoticePurpose[] = ['asked', 'reminded'];

const clockTime = (at: string, language: Language, timeZone: string): string =>
  new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    weekday: 'short',
    timeZone,
  }).format(new Date(at));

const linkTo = ({ purpose, statementId }: Notice, origin: string): string =>
  approverPurposes.includes(purpose)
    ? `${origin}/approve/${statementId}`
    : `${origin}/desk/statements/${statementId}`;

const mailOf = (notice: Notice, { origin, timeZone }: MailSettings): Mail => {
  const language = notice.to.languages[0] ?? 'en';
  const { subject, text } = words[language][notice.purpose];
  const time = notice.answerBy ? clockTime(notice.answerBy, language, timeZone) : '';
  return {
    id: notice.id,
    to: { name: notice.to.name, address: notice.to.email },
    subject: subject.replace('{time}', time),
    text: `${text.replace('{time}', time)}\n\n${linkTo(notice, origin)}\n`,
  };
};

/** Writes mails that carry a link and a time, never words of a statement: a mail is not confidential. */
export const createMailNotifier = (settings: MailSettings): Notifier => ({
  notify: async (notice) => {
    try {
      await settings.mailer.send(mailOf(notice, settings));
    } catch (cause) {
      throw new NotificationFailed('The mail was not taken', { cause });
    }
  },
});
