import type { OpeningNotice, OpeningNotifier } from '#domain/notify/opening-notifier.ts';
import { clockTime } from './clock-time.ts';
import { sendMail } from './mail.ts';
import type { MailSettings } from './mail-notifier.ts';
import { languageOf } from './message.ts';
import { openingWords } from './opening-words.ts';

const mailOf = (notice: OpeningNotice, { origin, timeZone }: MailSettings) => {
  const { id, to, incidentId, severity, openedBy, at } = notice;
  const language = languageOf(to);
  const { subject, text } = openingWords[language];
  const fill = (words: string): string =>
    words
      .replace('{severity}', String(severity))
      .replace('{by}', () => openedBy.name)
      .replace('{time}', clockTime(at, language, timeZone));
  const link = `${origin}/desk/incidents/${incidentId}`;
  return { id, subject: fill(subject), text: `${fill(text)}\n\n${link}\n` };
};

/** Writes mails about incidents that were opened. */
export const createOpeningMailNotifier = (settings: MailSettings): OpeningNotifier => ({
  notify: (notice) => sendMail(settings.mailer, notice.to, mailOf(notice, settings)),
});
