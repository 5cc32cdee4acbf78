import type { Language } from '#domain/values/language.ts';
import type { NoticeWords } from './notice-words.ts';

/** What mails about late steps say; `{late}` is how many. The steps are read after signing in. */
export const stepWords: Record<Language, NoticeWords> = {
  sv: {
    subject: 'Checklistan: sena steg ({late})',
    text: 'Steg i krisens checklista har passerat sin tid, och de hör till din roll. Bocka av det som är gjort, eller ange varför det inte görs:',
  },
  en: {
    subject: 'Checklist: late steps ({late})',
    text: 'Steps of the crisis checklist have passed their time, and they belong to your role. Tick what is done, or say why it is not:',
  },
};
