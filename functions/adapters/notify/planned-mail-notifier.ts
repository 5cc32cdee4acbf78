import { channelNames } from '#domain/channel/names.ts';
import type { PlannedNotice, PlannedNotifier, ToldPost } from '#domain/notify/planned-notifier.ts';
import type { Language } from '#domain/values/language.ts';
import { clockTime } from './clock-time.ts';
import { sendMail } from './mail.ts';
import type { MailSettings } from './mail-notifier.ts';
import { languageOf } from './message.ts';
import { plannedWords } from './planned-words.ts';

const lineOf = (
  { channel, at, url, isUnknown }: ToldPost,
  language: Language,
  settings: MailSettings,
): string => {
  const words = plannedWords[language];
  const place = channel === 'other' ? words.otherPlace : channelNames[language][channel];
  const parts = [clockTime(at, language, settings), place, ...(isUnknown ? [words.unknown] : [])];
  return `- ${parts.join(', ')}: ${url ?? words.noAddress}`;
};

const mailOf = ({ id, why, to, posts }: PlannedNotice, settings: MailSettings) => {
  const language = languageOf(to);
  const { subject, text, afterwards } = plannedWords[language].mails[why];
  const lines = posts.map((post) => lineOf(post, language, settings));
  return {
    id,
    subject: subject.replace('{posts}', String(posts.length)),
    text: `${text}\n\n${lines.join('\n')}\n\n${afterwards}\n${settings.origin}/desk/planned\n`,
  };
};

/** Writes mails about posts in other planners that a person has to stop, or that were taken out. */
export const createPlannedMailNotifier = (settings: MailSettings): PlannedNotifier => ({
  notify: (notice) => sendMail(settings.mailer, notice.to, mailOf(notice, settings)),
});
