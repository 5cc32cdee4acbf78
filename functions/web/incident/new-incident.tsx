import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { alertJournal } from '#domain/alert/alert-journal.ts';
import { IncidentInput } from '#domain/incident/input.ts';
import { quotable } from '#domain/moderation/removed-words.ts';
import { topicIn } from '#domain/plan/topics.ts';
import { openIncident } from '../actions/incidents.ts';
import type { WebDeps } from '../deps.ts';
import { attempt, refusalStatus } from '../form/attempt.ts';
import { KEY_FIELD, withKey } from '../form/form-key.ts';
import { type FormState, freshForm, parseForm, refusedForm } from '../form/form-state.ts';
import { refusalWords } from '../form/refusal-words.ts';
import { optional, readForm } from '../form/values.ts';
import { isId } from '../id.ts';
import { redirectDone, respond } from '../page/respond.ts';
import type { PageHandler } from '../page/route.ts';
import { countPlannedPosts } from '../read/freeze.ts';
import type { SignedInView } from '../view/view.ts';
import {
  asksForNext,
  fromAlertValues,
  incidentFieldOf,
  newIncidentValues,
  toIncidentInput,
} from './incident-form.ts';
import { OpeningPage } from './opening-page.tsx';

const show = async (
  deps: WebDeps,
  view: SignedInView,
  context: Context,
  form: FormState,
  status: ContentfulStatusCode = 200,
) => {
  const posts = await countPlannedPosts(deps);
  const keyed = withKey(form, deps.newId);
  return respond(context, <OpeningPage view={view} form={keyed} posts={posts} />, status);
};

/** `GET /desk/incidents/new` */
export const showNewIncident: PageHandler = async (deps, view, context) => {
  const id = context.req.query('alert') ?? '';
  const known = isId(id) ? await deps.journal.read(alertJournal, id) : undefined;
  const [alert] = known ? await quotable(deps, [known]) : [];
  const values = alert
    ? fromAlertValues(alert, topicIn(deps.plan, alert.topic)?.name ?? alert.topic)
    : newIncidentValues();
  return show(deps, view, context, freshForm(values));
};

/** `POST /desk/incidents/new` */
export const submitNewIncident: PageHandler = async (deps, view, context) => {
  const values = await readForm(context);
  if (asksForNext(values)) return show(deps, view, context, freshForm(values));
  const input = toIncidentInput(values);
  const parsed = parseForm(IncidentInput, input, values, view.t, incidentFieldOf(values));
  if (!parsed.ok) return show(deps, view, context, parsed.form, 422);
  const key = optional(values, KEY_FIELD);
  const opened = await attempt(openIncident(deps, view.me, parsed.value, key));
  if (opened.ok) {
    return redirectDone(context, `/desk/incidents/${opened.value.id}`, 'opened', 'incident-new');
  }
  const form = refusedForm(values, refusalWords(opened.refusal, view));
  return show(deps, view, context, form, refusalStatus(opened.refusal));
};
