import type { Language } from '#domain/values/language.ts';
import type { NoticeWords } from './notice-words.ts';

/** What a reminder of an action says; `{time}` is when it was due. What is to change is read after signing in. */
export interface ActionWords {
  owned: NoticeWords;
  /** To the crisis group, where nobody sees to it any more. */
  unowned: NoticeWords;
}

export const actionWords: Record<Language, ActionWords> = {
  sv: {
    owned: {
      subject: 'Åtgärd att göra klar: {time}',
      text: 'En åtgärd efter en händelse skulle vara klar {time}, och du ansvarar för den. Skriv in vad som visar att den är gjord, eller flytta tiden:',
    },
    unowned: {
      subject: 'Åtgärd utan ansvarig: {time}',
      text: 'En åtgärd efter en händelse skulle vara klar {time}, men den som ansvarade för den finns inte längre i krisplanen. Ge den till någon annan:',
    },
  },
  en: {
    owned: {
      subject: 'Action to finish: {time}',
      text: 'An action after an incident was due {time}, and you are its owner. Record what proves that it is done, or move the time:',
    },
    unowned: {
      subject: 'Action without an owner: {time}',
      text: 'An action after an incident was due {time}, but its owner is no longer in the crisis plan. Give it to someone else:',
    },
  },
};
