import type { KeyNotice, KeyNotifier } from '#domain/notify/key-notifier.ts';
import { clockTime } from './clock-time.ts';
import { keyWords } from './key-words.ts';
import { sendMail } from './mail.ts';
import type { MailSettings } from './mail-notifier.ts';
import { languageOf } from './message.ts';

const linkFor = ({ to, owner }: KeyNotice): string =>
  to.id === owner.id ? '/account' : '/account/passkeys';

const mailOf = (notice: KeyNotice, settings: MailSettings) => {
  const { id, to, owner, by, at } = notice;
  const language = languageOf(to);
  const { subject, text } = keyWords[language][notice.what];
  const time = clockTime(at, language, settings);
  const fill = (words: string): string =>
    words
      .replace('{owner}', () => owner.name)
      .replace('{by}', () => by.name)
      .replace('{time}', () => time);
  return {
    id,
    subject: fill(subject),
    text: `${fill(text)}\n\n${settings.origin}${linkFor(notice)}\n`,
  };
};

/** Writes mails about passkeys. */
export const createKeyMailNotifier = (settings: MailSettings): KeyNotifier => ({
  notify: (notice) => sendMail(settings.mailer, notice.to, mailOf(notice, settings)),
});
