import type { AccountNotice, AccountNotifier } from '#domain/notify/account-notifier.ts';
import { dateFormat } from '#domain/values/date-format.ts';
import type { Language } from '#domain/values/language.ts';
import { locales } from '#domain/values/locale.ts';
import { sendMail } from './mail.ts';
import type { MailSettings } from './mail-notifier.ts';
import { languageOf } from './message.ts';
import type { NoticeWords } from './notice-words.ts';

const words: Record<Language, NoticeWords> = {
  sv: {
    subject: 'Kontot på {place} slutar gälla {date}',
    text: 'Talans konto på {place} slutar gälla {date}. Skaffa ett nytt applösenord eller en ny åtkomstnyckel innan dess, och skriv in det nya slutdatumet; annars får någon lägga ut där för hand. Så står kontona till:',
  },
  en: {
    subject: 'The account on {place} ends on {date}',
    text: 'Talan’s account on {place} ends on {date}. Get a new app password or access token before that, and write down when the new one ends; otherwise people post there by hand. How the accounts stand:',
  },
};

// It ends at the beginning of the day in UTC, so the day has no time zone of its own.
const dayIn = (language: Language, expiresAt: string): string =>
  dateFormat(locales[language], { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(expiresAt),
  );

const mailOf = ({ id, to, place, expiresAt }: AccountNotice, { origin }: MailSettings) => {
  const language = languageOf(to);
  const name = `${place.charAt(0).toUpperCase()}${place.slice(1)}`;
  const date = dayIn(language, expiresAt);
  const fill = (text: string) => text.replace('{place}', name).replace('{date}', date);
  const { subject, text } = words[language];
  return { id, subject: fill(subject), text: `${fill(text)}\n\n${origin}/desk/channels\n` };
};

/** Writes mails about accounts that end. */
export const createAccountMailNotifier = (settings: MailSettings): AccountNotifier => ({
  notify: (notice) => sendMail(settings.mailer, notice.to, mailOf(notice, settings)),
});
