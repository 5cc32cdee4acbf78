import type { IncidentEvent } from '#domain/incident/events/incident-events.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { onIncident } from '#domain/incident/on-incident.ts';
import type { NoteInput, ReviewInput, SurveyInput } from '#domain/incident/review.ts';
import type { Person } from '#domain/plan/plan.ts';
import { answerSurvey, noteEntry, review } from '#domain/review/decide.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { ok, type Result, refuse } from '#domain/values/result.ts';
import type { WebDeps } from '../deps.ts';
import { withCheckedPlanDiff } from './plan-diff.ts';
import type { Refusal } from './refusal.ts';
import { isInsider, isWriter } from './roles.ts';

type ReviewDeps = Pick<WebDeps, 'journal' | 'plan'>;
type PlanDeps = Pick<WebDeps, 'planFile' | 'planProblems'>;
type ReviewResult = Promise<Result<Incident, Refusal>>;

const change = (
  { journal }: ReviewDeps,
  actor: Person,
  id: string,
  decide: (
    incident: Incident,
  ) => Result<IncidentEvent[], Refusal> | Promise<Result<IncidentEvent[], Refusal>>,
): ReviewResult =>
  journal.append<Incident, IncidentEvent, Refusal>(
    incidentJournal,
    id,
    actor.id,
    onIncident(decide),
  );

/**
 * Writes down what an incident taught; what was written before is replaced, and stays in the journal.
 * `seen`: tag of what the sender saw.
 */
export const writeReview = async (
  deps: ReviewDeps & PlanDeps,
  actor: Person,
  id: string,
  input: ReviewInput,
  seen?: string,
): ReviewResult => {
  if (!isWriter(actor)) return refuse({ type: 'forbidden' });
  return change(deps, actor, id, async (incident) => {
    const checked = await withCheckedPlanDiff(deps, incident, input);
    return checked.ok ? review(incident, checked.value, seen) : checked;
  });
};

/** Whether someone is asked the questions about the work. */
export const isSurveyed = ({ plan }: Pick<WebDeps, 'plan'>, { id }: Person): boolean =>
  plan.crisisGroup.includes(id);

/** Answers the questions about the work: for the crisis group. */
export const writeSurveyAnswer = async (
  deps: ReviewDeps,
  actor: Person,
  id: string,
  input: SurveyInput,
): ReviewResult => {
  if (!isInsider(actor) || !isSurveyed(deps, actor)) return refuse({ type: 'forbidden' });
  return change(deps, actor, id, () => ok([answerSurvey(input)]));
};

// Of the incident or one of its statements, and there is such an entry.
const isEntryOf = async (
  { journal }: ReviewDeps,
  id: string,
  { stream, seq }: NoteInput,
): Promise<boolean> => {
  const [name, ...rest] = stream.split('#');
  const itsId = rest.join('#');
  const isOwn = name === 'incident' && itsId === id;
  const statement = name === 'statement' ? await journal.read(statementJournal, itsId) : undefined;
  if (!isOwn && statement?.incidentId !== id) return false;
  const { items } = await journal.entries(stream, { limit: 1, cursor: String(seq - 1) });
  return items.length > 0;
};

/** Puts a note beside an entry of the incident or of one of its statements; the entry stays as it is. */
export const writeNote = async (
  deps: ReviewDeps,
  actor: Person,
  id: string,
  input: NoteInput,
): ReviewResult => {
  if (!isInsider(actor)) return refuse({ type: 'forbidden' });
  if (!(await isEntryOf(deps, id, input))) return refuse({ type: 'not-found' });
  return change(deps, actor, id, (incident) => noteEntry(incident, input));
};
