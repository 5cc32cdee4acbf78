import type { Context } from 'hono';
import type { Incident } from '#domain/incident/incident.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { StatementInput } from '#domain/statement/input.ts';
import { creationOf } from '../actions/creation.ts';
import { requestOrFind } from '../actions/statements.ts';
import type { WebDeps } from '../deps.ts';
import { acceptTyped, type ShownAgain } from '../edit/accept-typed.ts';
import { isBlocked } from '../edit/seen-findings.ts';
import { attempt, type PageRefusal, refusalStatus } from '../form/attempt.ts';
import { KEY_FIELD, withKey } from '../form/form-key.ts';
import {
  type FormState,
  freshForm,
  type Parsed,
  parseForm,
  refusedForm,
} from '../form/form-state.ts';
import { refusalWords, timeFieldOf } from '../form/refusal-words.ts';
import { one, optional, readForm, type Values } from '../form/values.ts';
import { notFound } from '../page/error-pages.tsx';
import { redirectDone, respond } from '../page/respond.ts';
import { type PageHandler, param } from '../page/route.ts';
import { smsRecipients } from '../read/sms-recipients.ts';
import type { SignedInView, View } from '../view/view.ts';
import { checkTypedRequest, isLeftOut } from './check-request.ts';
import { fixedFields, keptName } from './kept-request.ts';
import { channelsIn, requestFieldOf, toStatementInput } from './request-form.ts';
import { needProblems, needsBesides } from './request-needs.ts';
import { RequestPage, type RequestPageProps } from './request-page.tsx';
import { canPair, pairProblems, requestTwin } from './request-pair.ts';
import { outIn } from './suggest-kind.ts';
import { findStatement, lastAbout, suggestedValues } from './suggestion.ts';
import { underWayIn } from './under-way.ts';

interface ShowOptions extends ShownAgain {
  fixed?: RequestPageProps['fixed'];
}

const show = async (
  deps: WebDeps,
  view: SignedInView,
  context: Context,
  incident: Incident,
  form: FormState,
  { status = 200, fixed = [], isStopped = false }: ShowOptions = {},
) => {
  const id = one(form.values, 'corrects') || one(form.values, 'withdraws');
  const found = await findStatement(deps, id);
  const superseded = found?.incidentId === incident.id ? found : undefined;
  const typed = await checkTypedRequest(deps, view, incident, form.values);
  const channels = typed.texts.map(({ channel }) => channel);
  const checked = { ...typed, smsRecipients: await smsRecipients(deps, channels) };
  const keyed = withKey(form, deps.newId);
  const [last, out, underWay] = await Promise.all([
    lastAbout(deps, incident.id),
    outIn(deps, incident.id),
    underWayIn(deps, incident.id),
  ]);
  const props = {
    view,
    form: keyed,
    incident,
    superseded,
    fixed,
    isStopped,
    checked,
    last,
    out,
    underWay,
    canPair: canPair(deps, view),
    hasModel: deps.translates,
  };
  return respond(context, <RequestPage {...props} />, status);
};

/** `GET /desk/incidents/:id/statements/new` */
export const showRequest: PageHandler = async (deps, view, context) => {
  const incident = await deps.journal.read(incidentJournal, param(context, 'id'));
  if (!incident) return notFound(view, context);
  const query = context.req.query();
  const form = freshForm(await suggestedValues(deps, view, query, incident));
  return show(deps, view, context, incident, form, { fixed: fixedFields(query) });
};

const refusedRequest = (view: View, values: Values, refusal: PageRefusal): FormState =>
  refusal.type === 'missing-pieces'
    ? { values, problems: needProblems(view, refusal.fields) }
    : refusedForm(values, refusalWords(refusal, view), timeFieldOf(refusal));

const parseRequest = (view: View, values: Values): Parsed<StatementInput> => {
  const input = toStatementInput(values, view.plan.organisation.timeZone);
  const fieldOf = requestFieldOf(channelsIn(values));
  const parsed = parseForm(StatementInput, input, values, view.t, fieldOf);
  const problems = parsed.ok ? pairProblems(view, values, parsed.value) : [];
  return problems.length > 0 ? { ok: false, form: { values, problems } } : parsed;
};

const withLacks = async (
  deps: WebDeps,
  view: View,
  incident: Incident,
  form: FormState,
): Promise<FormState> => ({
  ...form,
  problems: [...form.problems, ...(await needsBesides(deps, view, incident, form))],
});

/** `POST /desk/incidents/:id/statements/new` */
export const submitRequest: PageHandler = async (deps, view, context) => {
  const incident = await deps.journal.read(incidentJournal, param(context, 'id'));
  if (!incident) return notFound(view, context);
  const values = await readForm(context);
  const showAgain = (form: FormState, shown?: ShowOptions) =>
    show(deps, view, context, incident, form, shown);
  const typed = await acceptTyped({
    values,
    parse: () => parseRequest(view, values),
    withLacks: (form) => withLacks(deps, view, incident, form),
    check: () => checkTypedRequest(deps, view, incident, values),
    show: showAgain,
  });
  if (!typed.ok) return typed.answer;
  const { input, findings } = typed;
  const key = optional(values, KEY_FIELD);
  const result = await attempt(requestOrFind(deps, view.me, incident.id, input, key));
  if (result.ok) {
    const { statement, isNew } = result.value;
    const own = creationOf(deps, view.me, { incidentId: incident.id, input }, key);
    const isBefore = !isNew && statement.id !== own.id;
    const sent = keptName(incident.id, values);
    const requested = await requestTwin(deps, view.me, statement, { input, values, key });
    const done = isBefore && requested === 'requested' ? 'requested-before' : requested;
    const stopped = isLeftOut(findings, values, deps.translates)
      ? 'requested-left-out'
      : 'requested-stopped';
    const said = !isBefore && isBlocked(findings) ? stopped : done;
    return redirectDone(context, `/desk/statements/${statement.id}`, said, sent);
  }
  const form = refusedRequest(view, values, result.refusal);
  return showAgain(form, { status: refusalStatus(result.refusal) });
};
