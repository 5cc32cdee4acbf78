import type { Language } from '#domain/values/language.ts';
import type { NoticeWords } from './notice-words.ts';

/** What mails about removals at once say: another person is asked to confirm, or has not in time. The comment is read after signing in. */
export const removalWords: Record<'asked' | 'late', Record<Language, NoticeWords>> = {
  asked: {
    sv: {
      subject: 'Bekräfta inom en timme: en kommentar är dold',
      text: 'En person har dolt en kommentar direkt. En annan person ska bekräfta det inom en timme. Besluta om den ska bort eller stå kvar:',
    },
    en: {
      subject: 'Confirm within the hour: a comment is hidden',
      text: 'One person has hidden a comment at once. Another person is to confirm it within the hour. Decide whether it goes or stays:',
    },
  },
  late: {
    sv: {
      subject: 'En dold kommentar väntar på en andra person',
      text: 'En person dolde en kommentar direkt, och ingen annan har bekräftat det inom en timme. Besluta om den ska bort eller stå kvar:',
    },
    en: {
      subject: 'A hidden comment waits for a second person',
      text: 'One person hid a comment at once, and nobody else has confirmed it within the hour. Decide whether it goes or stays:',
    },
  },
};
