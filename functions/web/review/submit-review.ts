import type { Context } from 'hono';
import type { Incident } from '#domain/incident/incident.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { NoteInput, Question, ReviewInput, SurveyInput } from '#domain/incident/review.ts';
import type { Result } from '#domain/values/result.ts';
import type { Refusal } from '../actions/refusal.ts';
import { writeNote, writeReview, writeSurveyAnswer } from '../actions/review.ts';
import type { WebDeps } from '../deps.ts';
import { attempt, type PageRefusal, refusalStatus } from '../form/attempt.ts';
import { parseForm, refusedForm } from '../form/form-state.ts';
import { refusalWords } from '../form/refusal-words.ts';
import { SEEN_FIELD } from '../form/seen-field.tsx';
import { lines, one, optional, readForm, type Values } from '../form/values.ts';
import { redirectDone } from '../page/respond.ts';
import { type PageHandler, param } from '../page/route.ts';
import type { SignedInView } from '../view/view.ts';
import { noteField } from './reviewed-time-line.tsx';
import { respondWithReview } from './show-review.tsx';
import { typedPlanDiff } from './typed-plan.ts';

/** A form of the review that came in; a refusal stands at its field. */
interface Sent {
  deps: WebDeps;
  view: SignedInView;
  context: Context;
  values: Values;
  field: (refusal: PageRefusal) => string;
  /** Name of what the browser kept of it, which it may now forget. */
  sent: string;
}

const answer = async (
  { deps, view, context, values, field, sent }: Sent,
  action: Promise<Result<Incident, Refusal>>,
) => {
  const result = await attempt(action);
  if (result.ok) {
    const path = `/desk/incidents/${result.value.id}/review`;
    return redirectDone(context, path, 'saved', `${sent}-${result.value.id}`);
  }
  const form = refusedForm(values, refusalWords(result.refusal, view), field(result.refusal));
  return respondWithReview(deps, view, context, form, refusalStatus(result.refusal));
};

// The proposal to the plan goes with the last change in how we work.
const changesIn = (values: Values, planDiff: string | undefined) => {
  const routines = lines(values, 'routine');
  return [
    ...routines.map((text, i) => ({
      about: 'routine' as const,
      text,
      ...(planDiff !== undefined && i === routines.length - 1 && { planDiff }),
    })),
    ...lines(values, 'competence').map((text) => ({ about: 'competence' as const, text })),
  ];
};

const reviewIn = (values: Values, planDiff: string | undefined) => ({
  keep: lines(values, 'keep'),
  change: changesIn(values, planDiff),
  signedNone: one(values, 'signedNone') === 'yes' ? true : undefined,
  reason: optional(values, 'noneReason'),
});

const reviewField =
  (values: Values) =>
  ([first = 'keep', place, part]: readonly string[]): string => {
    if (first === 'reason') return 'noneReason';
    if (first !== 'change') return first;
    if (part === 'planDiff') return 'plan';
    const isCompetence = Number(place ?? 0) >= Math.max(1, lines(values, 'routine').length);
    return isCompetence ? 'competence' : 'routine';
  };

const aboutPlan: readonly PageRefusal['type'][] = [
  'plan-not-shown',
  'plan-diff-unfit',
  'plan-holds-phone',
  'plan-not-valid',
];

const fieldOfRefusal = ({ type }: PageRefusal): string =>
  aboutPlan.includes(type) ? 'plan' : 'keep';

/** `POST /desk/incidents/:id/review` */
export const submitReview: PageHandler = async (deps, view, context) => {
  const values = await readForm(context);
  const id = param(context, 'id');
  const sent = { deps, view, context, values, field: fieldOfRefusal, sent: 'review' };
  const incident = await deps.journal.read(incidentJournal, id);
  const planDiff = typedPlanDiff(deps, incident?.review, values);
  if (!planDiff.ok) return answer(sent, Promise.resolve(planDiff));
  if (planDiff.value !== undefined && lines(values, 'routine').length === 0) {
    const form = refusedForm(values, view.t.problems.missing, 'routine');
    return respondWithReview(deps, view, context, form, 422);
  }
  const input = reviewIn(values, planDiff.value);
  const parsed = parseForm(ReviewInput, input, values, view.t, reviewField(values));
  if (!parsed.ok) return respondWithReview(deps, view, context, parsed.form, 422);
  const seen = optional(values, SEEN_FIELD);
  return answer(sent, writeReview(deps, view.me, id, parsed.value, seen));
};

/** `POST /desk/incidents/:id/review/answers` */
export const submitSurvey: PageHandler = async (deps, view, context) => {
  const values = await readForm(context);
  const answers = Object.fromEntries(
    Question.options.flatMap((name) => {
      const text = optional(values, `answers.${name}`);
      return text === undefined ? [] : [[name, text]];
    }),
  );
  const fieldOf = ([, name = 'known']: readonly string[]) => `answers.${name}`;
  const parsed = parseForm(SurveyInput, { answers }, values, view.t, fieldOf);
  if (!parsed.ok) return respondWithReview(deps, view, context, parsed.form, 422);
  const sent = { deps, view, context, values, field: () => 'answers.known', sent: 'survey' };
  return answer(sent, writeSurveyAnswer(deps, view.me, param(context, 'id'), parsed.value));
};

/** `POST /desk/incidents/:id/review/notes` */
export const submitNote: PageHandler = async (deps, view, context) => {
  const values = await readForm(context);
  const [stream, seq] = [one(values, 'stream'), Number(one(values, 'seq'))];
  const field = noteField(stream, seq);
  const input = { stream, seq, note: one(values, field) };
  const parsed = parseForm(NoteInput, input, values, view.t, () => field);
  if (!parsed.ok) return respondWithReview(deps, view, context, parsed.form, 422);
  const sent = { deps, view, context, values, field: () => field, sent: field };
  return answer(sent, writeNote(deps, view.me, param(context, 'id'), parsed.value));
};
