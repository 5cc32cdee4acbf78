import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { incidentTag } from '#domain/incident/edit-incident.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { IncidentChange } from '#domain/incident/input.ts';
import { isOver } from '#domain/incident/phases.ts';
import { changeIncident } from '../actions/incidents.ts';
import type { WebDeps } from '../deps.ts';
import { attempt, refusalStatus } from '../form/attempt.ts';
import { type FormState, freshForm, parseForm, refusedForm } from '../form/form-state.ts';
import { refusalWords } from '../form/refusal-words.ts';
import { SEEN_FIELD } from '../form/seen-field.tsx';
import { optional, readForm } from '../form/values.ts';
import { notFound } from '../page/error-pages.tsx';
import { redirectDone, respond } from '../page/respond.ts';
import { type PageHandler, param } from '../page/route.ts';
import type { SignedInView, View } from '../view/view.ts';
import { incidentConflict } from './edit-conflict.ts';
import { EditIncidentPage } from './edit-incident-page.tsx';
import { incidentFieldOf, incidentValues, toIncidentChange } from './incident-form.ts';
import { respondWithIncident } from './show-incident.tsx';

const show = (
  view: View,
  context: Context,
  incident: Incident,
  form: FormState,
  status: ContentfulStatusCode = 200,
) => respond(context, <EditIncidentPage view={view} form={form} incident={incident} />, status);

// Without the form that would be refused.
const showOver = (
  deps: WebDeps,
  view: SignedInView,
  context: Context,
  { phase }: Pick<Incident, 'phase'>,
) => {
  const why = refusalWords({ type: 'incident-over', phase }, view);
  return respondWithIncident(deps, view, context, refusedForm(new Map(), why), 409);
};

/** `GET /desk/incidents/:id/edit` */
export const showEditIncident: PageHandler = async (deps, view, context) => {
  const incident = await deps.journal.read(incidentJournal, param(context, 'id'));
  if (!incident) return notFound(view, context);
  if (isOver(incident)) return showOver(deps, view, context, incident);
  const values = new Map([...incidentValues(incident), [SEEN_FIELD, [incidentTag(incident)]]]);
  return show(view, context, incident, freshForm(values));
};

/** `POST /desk/incidents/:id/edit` */
export const submitEditIncident: PageHandler = async (deps, view, context) => {
  const incident = await deps.journal.read(incidentJournal, param(context, 'id'));
  if (!incident) return notFound(view, context);
  const values = await readForm(context);
  const input = toIncidentChange(values);
  const parsed = parseForm(IncidentChange, input, values, view.t, incidentFieldOf(values));
  if (!parsed.ok) return show(view, context, incident, parsed.form, 422);
  const { id } = incident;
  const seen = optional(values, SEEN_FIELD);
  const changed = await attempt(changeIncident(deps, view.me, id, parsed.value, seen));
  if (changed.ok) {
    return redirectDone(context, `/desk/incidents/${id}`, 'saved', `incident-edit-${id}`);
  }
  const status = refusalStatus(changed.refusal);
  if (changed.refusal.type === 'edited-meanwhile') {
    const now = (await deps.journal.read(incidentJournal, id)) ?? incident;
    return show(view, context, now, incidentConflict(view, now, parsed.value, values), status);
  }
  const form = refusedForm(values, refusalWords(changed.refusal, view));
  return show(view, context, incident, form, status);
};
