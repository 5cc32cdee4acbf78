import type { Notice, NoticePurpose } from '#domain/notify/notifier.ts';
import { clockTime } from './clock-time.ts';
import { words } from './words.ts';

/** Where links lead, and in which zone times are written. */
export interface MessageSettings {
  origin: string;
  timeZone: string;
}

const approverPurposes: readonly NoticePurpose[] = [
  'asked',
  'asked-review',
  'asked-second',
  'reminded',
];

/** Where a notice leads: an opaque id, which opens nothing without signing in. */
export const linkTo = (
  { purpose, statementId }: Notice,
  { origin }: Pick<MessageSettings, 'origin'>,
): string =>
  approverPurposes.includes(purpose)
    ? `${origin}/approve/${statementId}`
    : `${origin}/desk/statements/${statementId}`;

/** What a notice says, in the language of whoever gets it; the subject alone says enough to ring. */
export const wordsOf = (
  { to, purpose, answerBy }: Notice,
  { timeZone }: Pick<MessageSettings, 'timeZone'>,
): { subject: string; text: string } => {
  const language = to.languages[0] ?? 'en';
  const { subject, text } = words[language][purpose];
  const time = answerBy ? clockTime(answerBy, language, timeZone) : '';
  return { subject: subject.replace('{time}', time), text: text.replace('{time}', time) };
};
