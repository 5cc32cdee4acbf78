import type { IncidentEvent } from '../incident/events/incident-events.ts';
import type { Incident } from '../incident/incident.ts';
import type { NoteInput, ReviewInput, SurveyInput } from '../incident/review.ts';
import { ok, type Result, refuse } from '../values/result.ts';

/** Why a note can't be added. */
export type NoteRefusal =
  /** The incident has as many notes as it can hold. */
  { type: 'too-many-notes' };

/** As many notes as a head holds with ease. */
export const MAX_NOTES = 100;

/** The entry that writes down what was learned. */
export const review = ({ keep, change, signedNone, reason = '' }: ReviewInput): IncidentEvent => ({
  type: 'reviewed',
  data: { signedNone: signedNone ?? false },
  words: { keep, change, ...(signedNone && { signedNone: { reason } }) },
});

/** The entry of someone's answers to the questions. */
export const answerSurvey = (words: SurveyInput): IncidentEvent => ({
  type: 'survey-answered',
  data: {},
  words,
});

/** The entry that puts a note beside another. */
export const noteEntry = (
  { notes }: Incident,
  { note, ...data }: NoteInput,
): Result<IncidentEvent[], NoteRefusal> =>
  notes.length < MAX_NOTES
    ? ok([{ type: 'entry-noted', data, words: { note } }])
    : refuse({ type: 'too-many-notes' });
