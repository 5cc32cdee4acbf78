import type { Language } from '#domain/values/language.ts';
import type { NoticeWords } from './notice-words.ts';

/**
 * What messages about an urgent comment say; a text message is the subject alone, `{time}` until when someone
 * must see to it. The comment is read after signing in.
 */
export const urgentWords: Record<Language, NoticeWords> = {
  sv: {
    subject: 'En kommentar kan inte vänta: någon måste se till den senast {time}',
    text: 'Någon har skrivit något till er som kan gälla liv, hälsa eller hot, eller en journalist som har bråttom. Läs den och ta hand om den:',
  },
  en: {
    subject: 'A comment can’t wait: someone must see to it by {time}',
    text: 'Someone has written something to you that may be about life, health or a threat, or from a journalist with a deadline. Read it and deal with it:',
  },
};
