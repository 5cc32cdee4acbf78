import type { Language } from '#domain/values/language.ts';
import type { NoticeWords } from './notice-words.ts';

/**
 * What mails about an opened incident say; `{severity}` is a number, `{by}` who opened it, `{time}` when.
 * What happened is read after signing in.
 */
export const openingWords: Record<Language, NoticeWords> = {
  sv: {
    subject: 'Ny händelse, nivå {severity}, öppnad {time}',
    text: '{by} öppnade {time} en händelse på nivå {severity}. Du hör till krisgruppen. Läs vad som har hänt och hur det står:',
  },
  en: {
    subject: 'New incident, level {severity}, opened {time}',
    text: '{by} opened an incident of level {severity} {time}. You belong to the crisis group. Read what has happened and how it stands:',
  },
};
