import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { NotedInput } from '#domain/comment/noted.ts';
import { NO_INCIDENT } from '#domain/incident/everyday.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { noteComment } from '../actions/comments.ts';
import type { WebDeps } from '../deps.ts';
import { attempt, refusalStatus } from '../form/attempt.ts';
import { KEY_FIELD, withKey } from '../form/form-key.ts';
import { type FormState, freshForm, parseForm, refusedForm } from '../form/form-state.ts';
import { refusalWords } from '../form/refusal-words.ts';
import { timeInput, timeValues } from '../form/typed-time.ts';
import { one, optional, readForm, type Values, valuesOf } from '../form/values.ts';
import { redirectDone, respond } from '../page/respond.ts';
import type { PageHandler } from '../page/route.ts';
import { inboxIncidents } from '../read/inbox-incidents.ts';
import type { View } from '../view/view.ts';
import { ALL, inboxPath } from './inbox-choice.ts';
import { likelyAbout } from './likely-incident.tsx';
import { KEPT, NotePage } from './note-page.tsx';

const activeIncidents = async (deps: WebDeps): Promise<Incident[]> =>
  (await inboxIncidents(deps)).filter(({ phase }) => phase === 'active');

const show = async (
  deps: WebDeps,
  view: View,
  context: Context,
  form: FormState,
  status: ContentfulStatusCode = 200,
) => {
  const incidents = await activeIncidents(deps);
  const keyed = withKey(form, deps.newId);
  return respond(context, <NotePage view={view} form={keyed} incidents={incidents} />, status);
};

/** `GET /desk/inbox/new`, from the list of an `incident` or of all. */
export const showNote: PageHandler = async (deps, view, context) => {
  const { timeZone } = view.plan.organisation;
  const now = timeValues('writtenAt', view.now.toISOString(), timeZone);
  const from = context.req.query('incident');
  const incidentId = from === NO_INCIDENT ? from : likelyAbout(await activeIncidents(deps), from);
  const values = valuesOf({ ...now, language: view.language, incidentId });
  return show(deps, view, context, freshForm(values));
};

const toInput = (values: Values, timeZone: string): unknown => {
  const incidentId = optional(values, 'incidentId');
  const way = optional(values, 'came');
  return {
    way,
    channel: way === 'channel' ? optional(values, 'channel') : undefined,
    name: optional(values, 'saidBy'),
    contact: optional(values, 'contact'),
    text: optional(values, 'said'),
    language: optional(values, 'language'),
    writtenAt: timeInput(values, 'writtenAt', timeZone),
    url: optional(values, 'commentUrl'),
    ...(incidentId !== NO_INCIDENT && { incidentId }),
  };
};

const fields: Readonly<Record<string, string>> = {
  way: 'came',
  name: 'saidBy',
  text: 'said',
  url: 'commentUrl',
};

const refusedFields: Readonly<Record<string, string>> = {
  'not-yet-said': 'writtenAt',
  'not-its-address': 'commentUrl',
};

/** `POST /desk/inbox/new`: notes what someone said to us, and opens it. */
export const submitNote: PageHandler = async (deps, view, context) => {
  const values = await readForm(context);
  const input = toInput(values, view.plan.organisation.timeZone);
  const parsed = parseForm(NotedInput, input, values, view.t, ([name = '']) => {
    const field = String(name);
    return fields[field] ?? field;
  });
  if (!parsed.ok) return show(deps, view, context, parsed.form, 422);
  const key = one(values, KEY_FIELD) || undefined;
  const result = await attempt(noteComment(deps, view.me, parsed.value, key));
  if (result.ok) {
    const path = inboxPath({ incident: ALL, state: 'open' }, result.value.id);
    return redirectDone(context, path, 'saved', KEPT);
  }
  const { refusal } = result;
  const form = refusedForm(values, refusalWords(refusal, view), refusedFields[refusal.type]);
  return show(deps, view, context, form, refusalStatus(refusal));
};
