import { type EditRefusal, editedFields } from '../incident/edited-fields.ts';
import type { IncidentEvent } from '../incident/events/incident-events.ts';
import type { Incident } from '../incident/incident.ts';
import type { NoteInput, Review, ReviewInput, SurveyInput } from '../incident/review.ts';
import { fieldTag } from '../values/field-tag.ts';
import { ok, type Result, refuse } from '../values/result.ts';

/** Why a note can't be added. */
export type NoteRefusal =
  /** The incident has as many notes as it can hold. */
  { type: 'too-many-notes' };

/** As many notes as a head holds with ease. */
export const MAX_NOTES = 100;

type Learned = Pick<Review, 'keep' | 'change' | 'signedNone'>;

const learnedIn = ({ keep, change, signedNone }: Learned): Learned => ({
  keep,
  change,
  signedNone,
});

// A review is one thing: two halves by two people would be nobody's.
const fieldsOf = ({ review }: Pick<Incident, 'review'>) => ({
  review: review ? learnedIn(review) : null,
});

/** Tag of the review of an incident. */
export const reviewTag = (incident: Pick<Incident, 'review'>): string =>
  fieldTag(fieldsOf(incident));

/** The entries that write down what was learned; none where it stands so already. `seen`: `reviewTag` of what the sender saw. */
export const review = (
  incident: Pick<Incident, 'review'>,
  { keep, change, signedNone, reason = '' }: ReviewInput,
  seen?: string,
): Result<IncidentEvent[], EditRefusal> => {
  const words = { keep, change, ...(signedNone && { signedNone: { reason } }) };
  const edited = editedFields(fieldsOf(incident), { review: learnedIn(words) }, seen);
  if (!edited.ok) return edited;
  if (Object.keys(edited.value).length === 0) return ok([]);
  return ok([{ type: 'reviewed', data: { signedNone: signedNone ?? false }, words }]);
};

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
