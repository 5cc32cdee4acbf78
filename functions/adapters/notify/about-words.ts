import { channelNames } from '#domain/channel/names.ts';
import { handleOf } from '#domain/incident/handle.ts';
import type { Kind } from '#domain/kind/kind.ts';
import type { Notice } from '#domain/notify/notifier.ts';
import type { Change } from '#domain/statement/what-changed.ts';
import type { Language } from '#domain/values/language.ts';
import { type ClockSettings, clockTime } from './clock-time.ts';

interface AboutWords {
  severity: string;
  incident: string;
  kinds: Record<Kind, string>;
  /** Behind the kind of what is written in the reader's other language. */
  in: Record<Language, string>;
  changes: Record<Change, string>;
  byHand: string;
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
  byHand: 'Det väntar på att läggas ut för hand:',
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
  byHand: 'It waits to be posted by hand:',
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

/** An incident by its handle: "händelsen A28F". */
const handleWords = (incidentId: string, language: Language): string =>
  `${words[language].incident} ${handleOf(incidentId)}`;

/** The subject of a mail about an incident, which tells it from that of another. */
export const subjectAbout = (subject: string, incidentId: string, language: Language): string =>
  `${subject} (${handleWords(incidentId, language)})`;

/** Where a person still has to post it, as a sentence of its own; '' where nowhere. */
export const byHandWords = ({ byHand = [] }: Notice, language: Language): string => {
  if (byHand.length === 0) return '';
  const names = byHand.map((channel) => channelNames[language][channel]);
  return ` ${words[language].byHand} ${new Intl.ListFormat(language).format(names)}.`;
};

/** The incident as the plan lets mails name it: by its title, or by its handle and when it was opened; '' for none. */
export const incidentWords = (
  { incident }: Notice,
  language: Language,
  settings: ClockSettings,
): string => {
  if (!incident) return '';
  return 'title' in incident
    ? incident.title
    : `${handleWords(incident.id, language)}, ${clockTime(incident.openedAt, language, settings)}`;
};
