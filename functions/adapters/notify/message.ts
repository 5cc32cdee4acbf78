import type { Notice, NoticePurpose } from '#domain/notify/notifier.ts';
import type { Person } from '#domain/plan/plan.ts';
import type { Language } from '#domain/values/language.ts';
import { aboutWords, byHandWords, changedWords, incidentWords } from './about-words.ts';
import { type ClockSettings, clockTime } from './clock-time.ts';
import { noticeWords } from './notice-words.ts';

/** Scheme and host of links, and how times are written. */
export interface MessageSettings extends ClockSettings {
  origin: string;
}

const approverPurposes: readonly NoticePurpose[] = [
  'asked',
  'asked-again',
  'asked-review',
  'asked-second',
  'reminded',
];

/**
 * The page that a notice links to. The address holds an opaque id, which opens nothing without
 * signing in.
 */
export const linkTo = (
  { purpose, statementId }: Notice,
  { origin }: Pick<MessageSettings, 'origin'>,
): string =>
  approverPurposes.includes(purpose)
    ? `${origin}/approve/${statementId}`
    : `${origin}/desk/statements/${statementId}`;

/** The language in which a person is written to. */
export const languageOf = ({ languages: [first] }: Person): Language => first ?? 'en';

/**
 * A notice in words, in the language of the person: its subject, which alone is enough for a text
 * message, the incident as mails may name it, and the text.
 */
export const messageOf = (
  notice: Notice,
  settings: ClockSettings,
): { subject: string; incident: string; text: string } => {
  const { to, purpose, answerBy } = notice;
  const language = languageOf(to);
  const { subject, text } = noticeWords[language][purpose];
  const time = answerBy ? clockTime(answerBy, language, settings) : '';
  return {
    subject: `${aboutWords(notice, language)}: ${subject.replace('{time}', time)}`,
    incident: incidentWords(notice, language, settings),
    text: text
      .replace('{changed}', changedWords(notice, language))
      .replace('{byHand}', byHandWords(notice, language))
      .replace('{time}', time),
  };
};
