import type { Kind } from '#domain/kind/kind.ts';
import type { Notice } from '#domain/notify/notifier.ts';
import type { Language } from '#domain/values/language.ts';
import { clockTime } from './clock-time.ts';

interface AboutWords {
  severity: string;
  incident: string;
  kinds: Record<Kind, string>;
}

const sv: AboutWords = {
  severity: 'Nivå',
  incident: 'händelsen',
  kinds: {
    holding: 'första besked',
    apology: 'ursäkt',
    distancing: 'avståndstagande',
    update: 'uppdatering',
    correction: 'rättelse',
    reply: 'svar',
    internal: 'internt besked',
    qa: 'frågor och svar',
    lessons: 'lärdomar',
    post: 'inlägg',
  },
};

const en: AboutWords = {
  severity: 'Severity',
  incident: 'incident',
  kinds: {
    holding: 'first statement',
    apology: 'apology',
    distancing: 'distancing',
    update: 'update',
    correction: 'correction',
    reply: 'reply',
    internal: 'internal notice',
    qa: 'questions and answers',
    lessons: 'lessons learned',
    post: 'post',
  },
};

const words: Record<Language, AboutWords> = { sv, en };

/** Severity and kind of what a notice is about: "Nivå 1, ursäkt". */
export const aboutWords = ({ severity, kind }: Notice, language: Language): string =>
  `${words[language].severity} ${severity}, ${words[language].kinds[kind]}`;

/** The incident as the plan lets mails name it: by its title, or by when it was opened; '' for none. */
export const incidentWords = (
  { incident }: Notice,
  language: Language,
  timeZone: string,
): string => {
  if (!incident) return '';
  return 'title' in incident
    ? incident.title
    : `${words[language].incident} ${clockTime(incident.openedAt, language, timeZone)}`;
};
