import type { KeyNotice, KeyNotifier } from '#domain/notify/key-notice.ts';
import { NotificationFailed } from '#domain/notify/notifier.ts';
import { clockTime } from './clock-time.ts';
import { keyWords } from './key-words.ts';
import type { Mail } from './mail.ts';
import type { MailSettings } from './notifier.ts';

const linkFor = ({ to, owner }: KeyNotice): string =>
  to.id === owner.id ? '/account' : '/account/passkeys';

const mailOf = (notice: KeyNotice, { origin, timeZone }: MailSettings): Mail => {
  const { to, owner, by, at } = notice;
  const language = to.languages[0] ?? 'en';
  const { subject, text } = keyWords[language][notice.what];
  const time = clockTime(at, language, timeZone);
  const fill = (words: string): string =>
    words
      .replace('{owner}', () => owner.name)
      .replace('{by}', () => by.name)
      .replace('{time}', () => time);
  return {
    id: notice.id,
    to: { name: to.name, address: to.email },
    subject: fill(subject),
    text: `${fill(text)}\n\n${origin}${linkFor(notice)}\n`,
  };
};

/** Writes mails about passkeys. */
export const createKeyMailNotifier = (settings: MailSettings): KeyNotifier => ({
  tell: async (notice) => {
    try {
      await settings.mailer.send(mailOf(notice, settings));
    } catch (cause) {
      throw new NotificationFailed('The mail was not taken', { cause });
    }
  },
});
