import type { ChatNotice } from '#domain/staff/staff-chat.ts';
import { EXERCISE } from '#domain/values/exercise.ts';
import type { Language } from '#domain/values/language.ts';

const words: Record<Language, { text: (organisation: string) => string; open: string }> = {
  sv: {
    text: (organisation) => `${organisation}: nytt till medarbetarna. Logga in och läs.`,
    open: 'Läs',
  },
  en: {
    text: (organisation) => `${organisation}: news for staff. Sign in to read it.`,
    open: 'Read it',
  },
};

/** What a chat is told, and the label of the link: nothing of what there is to read. */
export const chatWords = ({ organisation, language, isExercise }: ChatNotice) => {
  const { text, open } = words[language];
  return { text: `${isExercise ? `${EXERCISE}: ` : ''}${text(organisation)}`, open };
};
