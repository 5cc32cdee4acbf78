import type { Kind } from '#domain/kind/kind.ts';
import type { Notice } from '#domain/notify/notifier.ts';
import type { Change } from '#domain/statement/what-changed.ts';
import type { Language } from '#domain/values/language.ts';
import { clockTime } from './clock-time.ts';

interface AboutWords {
  severity: string;
  incident: string;
  kinds: Record<Kind, string>;
  /** Behind the kind of what is written in the reader's other language. */
  in: Record<Language, string>;
  changes: Record<Change, string>;
  /** Where nothing else has changed. */
  signs: string;
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
  in: { sv: 'på svenska', en: 'på engelska' },
  changes: {
    words: 'texten',
    openings: 'inledningarna',
    'next-update': 'tiden för nästa uppdatering',
    'planned-time': 'tiden då det går ut',
  },
  signs: 'bara skiljetecken eller mellanrum',
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
  in: { sv: 'in Swedish', en: 'in English' },
  changes: {
    words: 'the text',
    openings: 'the openings',
    'next-update': 'the time of the next update',
    'planned-time': 'the time when it goes out',
  },
  signs: 'only punctuation or spaces',
};

const words: Record<Language, AboutWords> = { sv, en };

/** Severity and kind of what a notice is about: "Nivå 1, ursäkt"; its language where it isn't the reader's. */
export const aboutWords = (notice: Notice, language: Language): string => {
  const { severity, kinds, in: inLanguage } = words[language];
  const about = `${severity} ${notice.severity}, ${kinds[notice.kind]}`;
  return notice.language === language ? about : `${about} ${inLanguage[notice.language]}`;
};

/** What differs from the words that someone was asked about before: "texten och tiden då det går ut". */
export const changedWords = ({ changed = [] }: Notice, language: Language): string => {
  const { changes, signs } = words[language];
  if (changed.length === 0) return signs;
  return new Intl.ListFormat(language).format(changed.map((change) => changes[change]));
};

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
