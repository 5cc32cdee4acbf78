import type { OwnerState } from '#domain/notify/action-notifier.ts';
import type { Language } from '#domain/values/language.ts';
import type { NoticeWords } from './notice-words.ts';

/** What a reminder of an action says; `{time}` is when it was due. What is to change is read after signing in. */
export type ActionWords = Record<OwnerState, NoticeWords>;

export const actionWords: Record<Language, ActionWords> = {
  sv: {
    told: {
      subject: 'Åtgärd att göra klar: {time}',
      text: 'En åtgärd efter en händelse skulle vara klar {time}, och du ansvarar för den. Skriv in vad som visar att den är gjord, eller flytta tiden:',
    },
    gone: {
      subject: 'Åtgärd utan ansvarig: {time}',
      text: 'En åtgärd efter en händelse skulle vara klar {time}, men den som ansvarade för den finns inte längre i krisplanen. Ge den till någon annan:',
    },
    unreached: {
      subject: 'Åtgärd att göra klar: {time}',
      text: 'En åtgärd efter en händelse skulle vara klar {time}. Inget meddelande har nått den som ansvarar för den, så krisgruppen får veta det. Tala med den som ansvarar, eller ge åtgärden till någon annan:',
    },
  },
  en: {
    told: {
      subject: 'Action to finish: {time}',
      text: 'An action after an incident was due {time}, and you are its owner. Record what proves that it is done, or move the time:',
    },
    gone: {
      subject: 'Action without an owner: {time}',
      text: 'An action after an incident was due {time}, but its owner is no longer in the crisis plan. Give it to someone else:',
    },
    unreached: {
      subject: 'Action to finish: {time}',
      text: 'An action after an incident was due {time}. No message has reached its owner, so the crisis group is told. Talk to the owner, or give the action to someone else:',
    },
  },
};
