import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { answerableChannels, NotedInput, NotedWay } from '#domain/comment/noted.ts';
import { NO_INCIDENT } from '#domain/incident/everyday.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { Language } from '#domain/values/language.ts';
import { noteComment } from '../actions/comments.ts';
import type { WebDeps } from '../deps.ts';
import { attempt, refusalStatus } from '../form/attempt.ts';
import { Choices } from '../form/choices.tsx';
import { ErrorSummary } from '../form/error-summary.tsx';
import { Area, Field } from '../form/field.tsx';
import { Form } from '../form/form.tsx';
import { KEY_FIELD, withKey } from '../form/form-key.ts';
import { type FormState, freshForm, parseForm, refusedForm } from '../form/form-state.ts';
import { refusalWords } from '../form/refusal-words.ts';
import { TimeField } from '../form/time-field.tsx';
import { timeInput, timeValues } from '../form/typed-time.ts';
import { one, optional, readForm, type Values, valuesOf } from '../form/values.ts';
import { Document } from '../page/document.tsx';
import { redirectDone, respond } from '../page/respond.ts';
import type { PageHandler } from '../page/route.ts';
import { inboxIncidents } from '../read/inbox-incidents.ts';
import type { View } from '../view/view.ts';
import { ALL, inboxPath } from './inbox-choice.ts';
import { likelyAbout } from './likely-incident.tsx';

interface Props {
  view: View;
  form: FormState;
  incidents: readonly Incident[];
}

const KEPT = 'comment-noted';

const Where = ({ view, form }: Props) => {
  const words = view.t.noted;
  return (
    <>
      <Choices
        form={form}
        type="radio"
        name="came"
        label={words.way}
        layout="lines"
        options={NotedWay.options.map((value) => ({ value, label: words.ways[value] }))}
      />
      <Choices
        form={form}
        type="radio"
        name="channel"
        label={words.channel}
        hint={words.channelHint}
        layout="chips"
        options={answerableChannels.map((value) => ({
          value,
          label: view.t.names.channels[value],
        }))}
      />
    </>
  );
};

const About = ({ view, form, incidents }: Props) => (
  <Choices
    form={form}
    type="radio"
    name="incidentId"
    label={view.t.inbox.about}
    layout="lines"
    options={[
      ...incidents.map(({ id, title }) => ({ value: id, label: title })),
      { value: NO_INCIDENT, label: view.t.inbox.none },
    ]}
  />
);

const Page = (props: Props) => {
  const { view, form } = props;
  const words = view.t.noted;
  const { timeZone } = view.plan.organisation;
  return (
    <Document view={view} title={words.title} scripts={['keep.js']} narrow>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <ErrorSummary view={view} form={form} />
      <Form view={view} action="/desk/inbox/new" keep={KEPT} creates={form}>
        <Where {...props} />
        <Area form={form} name="said" label={words.said} hint={words.saidHint} rows={5} required />
        <Field form={form} name="saidBy" label={`${words.name} (${view.t.optional})`} />
        <Field
          form={form}
          name="contact"
          label={`${words.contact} (${view.t.optional})`}
          hint={words.contactHint}
        />
        <TimeField
          view={view}
          form={form}
          name="writtenAt"
          label={words.when}
          hint={view.t.planned.zone(timeZone)}
        />
        <Field
          form={form}
          name="commentUrl"
          type="url"
          label={`${words.address} (${view.t.optional})`}
        />
        <Choices
          form={form}
          type="radio"
          name="language"
          label={view.t.forms.language}
          layout="inline"
          options={Language.options.map((value) => ({
            value,
            label: view.t.names.languages[value],
          }))}
        />
        <About {...props} />
        <p class="submit">
          <button type="submit" class="main">
            {view.t.save}
          </button>
          <a href="/desk/inbox">{view.t.cancel}</a>
        </p>
      </Form>
    </Document>
  );
};

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
  return respond(context, <Page view={view} form={keyed} incidents={incidents} />, status);
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
