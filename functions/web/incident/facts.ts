import type { Context } from 'hono';
import { FactStatus } from '#domain/incident/fact.ts';
import { FactInput } from '#domain/incident/input.ts';
import { addFact, changeFact } from '../actions/incidents.ts';
import type { WebDeps } from '../deps.ts';
import { attempt, refusalStatus } from '../form/attempt.ts';
import { parseForm, refusedForm } from '../form/form-state.ts';
import { refusalWords } from '../form/refusal-words.ts';
import { SEEN_FIELD } from '../form/seen-field.tsx';
import { one, optional, readForm, type Values } from '../form/values.ts';
import { redirectDone } from '../page/respond.ts';
import { type PageHandler, param } from '../page/route.ts';
import type { SignedInView } from '../view/view.ts';
import { factFieldOf, factInput } from './incident-form.ts';
import { respondWithIncident } from './show-incident.tsx';

const answer = async (
  deps: WebDeps,
  view: SignedInView,
  context: Context,
  values: Values,
  action: ReturnType<typeof addFact>,
) => {
  const id = param(context, 'id');
  const result = await attempt(action);
  if (result.ok) return redirectDone(context, `/desk/incidents/${id}`, 'saved', `fact-${id}`);
  const form = refusedForm(values, refusalWords(result.refusal, view));
  return respondWithIncident(deps, view, context, form, refusalStatus(result.refusal));
};

/** `POST /desk/incidents/:id/facts` */
export const submitFact: PageHandler = async (deps, view, context) => {
  const values = await readForm(context);
  const parsed = parseForm(FactInput, factInput(values, ''), values, view.t, factFieldOf);
  if (!parsed.ok) return respondWithIncident(deps, view, context, parsed.form, 422);
  const action = addFact(deps, view.me, param(context, 'id'), parsed.value);
  return answer(deps, view, context, values, action);
};

/** `POST /desk/incidents/:id/facts/:factId`: confirms, doubts or withdraws a fact. */
export const submitFactStatus: PageHandler = async (deps, view, context) => {
  const values = await readForm(context);
  const status = FactStatus.safeParse(one(values, 'status'));
  if (!status.success) {
    const form = refusedForm(new Map(), view.t.problems.choose);
    return respondWithIncident(deps, view, context, form, 422);
  }
  const seen = optional(values, SEEN_FIELD);
  const [id, factId] = [param(context, 'id'), param(context, 'factId')];
  const action = changeFact(deps, view.me, id, factId, { status: status.data }, seen);
  return answer(deps, view, context, new Map(), action);
};
