import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { FactStatus } from '#domain/incident/fact.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { FactInput } from '#domain/incident/input.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { addFact, changeFact } from '../actions/incidents.ts';
import { attempt, refusalStatus } from '../form/attempt.ts';
import { type FormState, freshForm, parseForm, refusedForm } from '../form/form-state.ts';
import { refusalWords } from '../form/refusal-words.ts';
import { one, readForm, type Values } from '../form/values.ts';
import { notFound } from '../page/error-pages.tsx';
import { param } from '../page/guard.tsx';
import { redirectDone, respond } from '../page/respond.ts';
import { readEntries } from '../read/history.ts';
import { listPage } from '../read/list-page.ts';
import type { SignedInView } from '../view/view.ts';
import { factFieldOf, factInput } from './incident-form.ts';
import { IncidentPage } from './incident-page.tsx';

const show = async (
  view: SignedInView,
  context: Context,
  form: FormState,
  status: ContentfulStatusCode = 200,
) => {
  const id = param(context, 'id');
  const incident = await view.deps.journal.read(incidentJournal, id);
  if (!incident) return notFound(view, context);
  const [statements, history] = await Promise.all([
    listPage(view.deps, statementJournal, { by: 'group', group: id }),
    readEntries(view.deps, `incident#${id}`),
  ]);
  const props = { view, incident, statements: statements.items, history, form };
  return respond(context, <IncidentPage {...props} />, status);
};

/** `GET /desk/incidents/:id` */
export const incidentPage = (view: SignedInView, context: Context) =>
  show(view, context, freshForm());

const answer = async (
  view: SignedInView,
  context: Context,
  values: Values,
  action: ReturnType<typeof addFact>,
) => {
  const id = param(context, 'id');
  const result = await attempt(action);
  if (result.ok) return redirectDone(context, `/desk/incidents/${id}`, 'saved', `fact-${id}`);
  const form = refusedForm(values, refusalWords(result.refusal, view));
  return show(view, context, form, refusalStatus(result.refusal));
};

/** `POST /desk/incidents/:id/facts` */
export const createFact = async (view: SignedInView, context: Context) => {
  const values = await readForm(context);
  const parsed = parseForm(FactInput, factInput(values, ''), values, view.t, factFieldOf);
  if (!parsed.ok) return show(view, context, parsed.form, 422);
  const action = addFact(view.deps, view.me, param(context, 'id'), parsed.value);
  return answer(view, context, values, action);
};

/** `POST /desk/incidents/:id/facts/:factId` */
export const moveFact = async (view: SignedInView, context: Context) => {
  const values = await readForm(context);
  const status = FactStatus.safeParse(one(values, 'status'));
  if (!status.success) {
    return show(view, context, refusedForm(new Map(), view.t.problems.choose), 422);
  }
  const [id, factId] = [param(context, 'id'), param(context, 'factId')];
  const action = changeFact(view.deps, view.me, id, factId, { status: status.data });
  return answer(view, context, new Map(), action);
};
