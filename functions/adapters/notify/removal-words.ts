import type { Language } from '#domain/values/language.ts';
import type { NoticeWords } from './notice-words.ts';

/** What mails about unconfirmed removals say. The comment is read after signing in. */
export const removalWords: Record<Language, NoticeWords> = {
  sv: {
    subject: 'En dold kommentar väntar på en andra person',
    text: 'En person dolde en kommentar direkt, och ingen annan har bekräftat det inom en timme. Besluta om den ska bort eller stå kvar:',
  },
  en: {
    subject: 'A hidden comment waits for a second person',
    text: 'One person hid a comment at once, and nobody else has confirmed it within the hour. Decide whether it goes or stays:',
  },
};
