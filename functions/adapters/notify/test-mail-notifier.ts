import type { TestNotifier } from '#domain/notify/test-notifier.ts';
import type { Language } from '#domain/values/language.ts';
import { sendMail } from './mail.ts';
import type { MailSettings } from './mail-notifier.ts';
import { languageOf } from './message.ts';
import type { NoticeWords } from './notice-words.ts';

const words: Record<Language, NoticeWords> = {
  sv: {
    subject: 'Talan: prov av mejl',
    text: 'Mejlen från Talan kommer fram. Du behöver inte göra något.',
  },
  en: {
    subject: 'Talan: test of mail',
    text: 'Mail from Talan gets through. There is nothing that you need to do.',
  },
};

/** Sends test mails. */
export const createTestMailNotifier = ({ mailer, origin }: MailSettings): TestNotifier => ({
  test: (id, to) => {
    const { subject, text } = words[languageOf(to)];
    return sendMail(mailer, to, { id, subject, text: `${text}\n\n${origin}/admin\n` });
  },
});
