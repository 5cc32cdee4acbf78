import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { Channel, hasOwnPage } from '#domain/channel/channel.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { Kind } from '#domain/kind/kind.ts';
import { StatementInput } from '#domain/statement/input.ts';
import type { Need } from '#domain/statement/request/needs.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { Language } from '#domain/values/language.ts';
import { requestStatement } from '../actions/statements.ts';
import { remarkedRequest } from '../edit/remarked.ts';
import { asksForCheck, hasUntold } from '../edit/seen-findings.ts';
import { attempt, type PageRefusal, refusalStatus } from '../form/attempt.ts';
import { KEY_FIELD } from '../form/form.tsx';
import { type FormState, freshForm, parseForm, refusedForm } from '../form/form-state.ts';
import { refusalWords } from '../form/refusal-words.ts';
import { all, one, optional, readForm, type Values } from '../form/values.ts';
import { isId } from '../id.ts';
import { notFound } from '../page/error-pages.tsx';
import { param } from '../page/guard.tsx';
import { redirectDone, respond } from '../page/respond.ts';
import { listPage } from '../read/list-page.ts';
import type { SignedInView, View } from '../view/view.ts';
import { DRAFT_FIELD, draftName, draftOf, fixedBy } from './kept-name.ts';
import { NewStatementPage } from './new-statement-page.tsx';
import {
  newStatementValues,
  statementFieldOf,
  suggestedUpdate,
  toStatementInput,
} from './request-form.ts';
import { suggestKind } from './suggest-kind.ts';

const readIncident = (view: View, context: Context) =>
  view.deps.journal.read(incidentJournal, param(context, 'id'));

const readOther = async ({ deps }: View, id: string | undefined) =>
  id !== undefined && isId(id) ? deps.journal.read(statementJournal, id) : undefined;

interface ShowOptions {
  status?: ContentfulStatusCode;
  fixed?: readonly string[];
  stopped?: boolean;
}

const show = async (
  view: View,
  context: Context,
  incident: Incident,
  form: FormState,
  { status = 200, fixed = [], stopped = false }: ShowOptions = {},
) => {
  const id = one(form.values, 'corrects') || one(form.values, 'withdraws');
  const found = await readOther(view, id);
  const superseded = found?.incidentId === incident.id ? found : undefined;
  const remarked = remarkedRequest(view, incident, form.values);
  const props = { view, form, incident, superseded, fixed, stopped, remarked };
  return respond(context, <NewStatementPage {...props} />, status);
};

// A follow-up goes where the statement before it went, in its language.
const followed = async (view: View, context: Context) => {
  const { from, corrects, withdraws } = context.req.query();
  return readOther(view, from ?? corrects ?? withdraws);
};

const suggestedKind = async (view: View, context: Context, incident: Incident): Promise<Kind> => {
  const { kind, corrects, withdraws } = context.req.query();
  const asked = Kind.safeParse(kind);
  if (asked.success) return asked.data;
  if (corrects ?? withdraws) return 'correction';
  const group = { by: 'group', group: incident.id } as const;
  const { items } = await listPage(view.deps, statementJournal, group);
  return suggestKind(incident, items);
};

const suggestion = async (view: View, context: Context, incident: Incident): Promise<Values> => {
  const before = await followed(view, context);
  const [first = view.language] = view.deps.plan.organisation.languages;
  const values = newStatementValues({
    kind: await suggestedKind(view, context, incident),
    language: Language.safeParse(context.req.query('language')).data ?? before?.language ?? first,
    channels: before?.channels ?? Channel.options.filter(hasOwnPage),
    nextUpdateAt: suggestedUpdate(view.deps.plan, incident, view.now),
    corrects: context.req.query('corrects'),
    withdraws: context.req.query('withdraws'),
  });
  return new Map([...values, [DRAFT_FIELD, [draftOf(context.req.query())]]]);
};

/** `GET /desk/incidents/:id/statements/new` */
export const newStatement = async (view: SignedInView, context: Context) => {
  const incident = await readIncident(view, context);
  if (!incident) return notFound(view, context);
  const form = freshForm(await suggestion(view, context, incident));
  return show(view, context, incident, form, { fixed: fixedBy(context.req.query()) });
};

// What is missing in the incident has no field here: the sentence says where it goes.
const ownFields: readonly string[] = ['nextUpdateAt', 'claim', 'comment', 'language'];

const fieldFor = (need: Need): string | undefined => {
  if (need === 'claim') return 'claim.text';
  return ownFields.includes(need) ? need : undefined;
};

const refusedRequest = (view: View, values: Values, refusal: PageRefusal): FormState => {
  if (refusal.type === 'missing-pieces') {
    const words = view.t.refusals['missing-pieces'];
    const problems = refusal.fields.map((need) => ({
      field: fieldFor(need),
      sentence: words[need],
    }));
    return { values, problems };
  }
  const field = refusal.type === 'time-passed' ? 'nextUpdateAt' : undefined;
  return refusedForm(values, refusalWords(refusal, view), field);
};

/** `POST /desk/incidents/:id/statements/new` */
export const createStatement = async (view: SignedInView, context: Context) => {
  const incident = await readIncident(view, context);
  if (!incident) return notFound(view, context);
  const values = await readForm(context);
  if (asksForCheck(values)) return show(view, context, incident, freshForm(values));
  const input = toStatementInput(values, view.deps.plan.organisation.timeZone);
  const fieldOf = statementFieldOf(all(values, 'channels'));
  const parsed = parseForm(StatementInput, input, values, view.t, fieldOf);
  if (!parsed.ok) return show(view, context, incident, parsed.form, { status: 422 });
  if (hasUntold(remarkedRequest(view, incident, values).findings, values)) {
    return show(view, context, incident, freshForm(values), { status: 422, stopped: true });
  }
  const key = optional(values, KEY_FIELD);
  const action = requestStatement(view.deps, view.me, incident.id, parsed.value, key);
  const result = await attempt(action);
  if (result.ok) {
    const sent = draftName(incident.id, values);
    return redirectDone(context, `/desk/statements/${result.value.id}`, 'requested', sent);
  }
  const form = refusedRequest(view, values, result.refusal);
  return show(view, context, incident, form, { status: refusalStatus(result.refusal) });
};
