import { answerableChannels, NotedWay } from '#domain/comment/noted.ts';
import { NO_INCIDENT } from '#domain/incident/everyday.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { Language } from '#domain/values/language.ts';
import { Choices } from '../form/choices.tsx';
import { ErrorSummary } from '../form/error-summary.tsx';
import { Area, Field } from '../form/field.tsx';
import { Form } from '../form/form.tsx';
import type { FormState } from '../form/form-state.ts';
import { TimeField } from '../form/time-field.tsx';
import { Document } from '../page/document.tsx';
import { incidentNames } from '../view/incident-names.ts';
import type { View } from '../view/view.ts';

interface Props {
  view: View;
  form: FormState;
  incidents: readonly Incident[];
}

/** Under which the browser keeps what was typed. */
export const KEPT = 'comment-noted';

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
      ...[...incidentNames(view, incidents)].map(([value, label]) => ({ value, label })),
      { value: NO_INCIDENT, label: view.t.inbox.none },
    ]}
  />
);

/** The form in which a writer notes what someone said to us. */
export const NotePage = (props: Props) => {
  const { view, form } = props;
  const words = view.t.noted;
  const { timeZone } = view.plan.organisation;
  return (
    <Document view={view} title={words.title} scripts={['keep.js']} narrow>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <ErrorSummary view={view} form={form} />
      <Form view={view} action={view.path} keep={KEPT} creates={form}>
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
