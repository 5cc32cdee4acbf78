import type { Incident } from '#domain/incident/incident.ts';
import { ErrorSummary } from '../form/error-summary.tsx';
import { Form } from '../form/form.tsx';
import type { FormState } from '../form/form-state.ts';
import { SEEN_FIELD, SeenField } from '../form/seen-field.tsx';
import { one } from '../form/values.ts';
import { Document } from '../page/document.tsx';
import type { View } from '../view/view.ts';
import {
  AffectedField,
  BackgroundFields,
  ContactsField,
  GravityFields,
  SituationFields,
  SummaryField,
  TitleField,
} from './incident-fields.tsx';

interface Props {
  view: View;
  form: FormState;
}

/** The form that changes an incident. */
export const EditIncidentPage = ({ view, form, incident }: Props & { incident: Incident }) => (
  <Document view={view} title={view.t.forms.editIncident} scripts={['keep.js']} narrow>
    <h1>{view.t.forms.editIncident}</h1>
    <ErrorSummary view={view} form={form} />
    <Form
      view={view}
      action={`/desk/incidents/${incident.id}/edit`}
      keep={`incident-edit-${incident.id}`}
    >
      <SeenField tag={one(form.values, SEEN_FIELD)} />
      <TitleField view={view} form={form} />
      <SummaryField view={view} form={form} />
      <GravityFields view={view} form={form} />
      <SituationFields view={view} form={form} />
      <fieldset class="group">
        <legend>{view.t.forms.background}</legend>
        <AffectedField view={view} form={form} />
        <ContactsField view={view} form={form} />
        <BackgroundFields view={view} form={form} />
      </fieldset>
      <p class="submit">
        <button type="submit" class="main">
          {view.t.save}
        </button>
        <a href={`/desk/incidents/${incident.id}`}>{view.t.cancel}</a>
      </p>
    </Form>
  </Document>
);
