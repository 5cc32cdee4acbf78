import { Choices } from '../form/choices.tsx';
import { Area, Field } from '../form/field.tsx';
import type { FormState } from '../form/form-state.ts';
import { one } from '../form/values.ts';
import type { View } from '../view/view.ts';
import { factRowsOf } from './incident-form.ts';

interface Props {
  view: View;
  form: FormState;
}

const withStatus = (form: FormState, name: string): FormState =>
  one(form.values, name)
    ? form
    : { ...form, values: new Map([...form.values, [name, ['unconfirmed']]]) };

/** The fields of one fact. It is unconfirmed until someone says otherwise. */
export const FactFields = ({ view: { t }, form, prefix }: Props & { prefix: string }) => (
  <>
    <Area form={form} name={`${prefix}text`} label={t.forms.factText} rows={2} />
    <Choices
      form={withStatus(form, `${prefix}status`)}
      type="radio"
      name={`${prefix}status`}
      label={t.forms.factStatus}
      options={(['unconfirmed', 'confirmed'] as const).map((value) => ({
        value,
        label: t.names.factStatuses[value],
      }))}
      layout="inline"
    />
    <div class="pair">
      <Field form={form} name={`${prefix}source`} label={`${t.forms.factSource} (${t.optional})`} />
      <Field
        form={form}
        name={`${prefix}keys`}
        label={`${t.forms.factKeys} (${t.optional})`}
        hint={t.forms.factKeysHint}
      />
    </div>
  </>
);

/** Rows for the facts known when an incident is opened; empty rows are left out. */
export const FactRows = ({ view, form }: Props) => {
  const rows = factRowsOf(form.values);
  return (
    <fieldset class="group" id="facts">
      <legend>{view.t.forms.facts}</legend>
      <p class="hint">{view.t.forms.factsHint}</p>
      <input type="hidden" name="rows" value={String(rows)} />
      {Array.from({ length: rows }, (_, i) => (
        <fieldset class="row">
          <legend>{view.t.forms.fact(i + 1)}</legend>
          <FactFields view={view} form={form} prefix={`facts.${i}.`} />
        </fieldset>
      ))}
      <button type="submit" name="do" value="add-rows" class="second">
        {view.t.forms.addRows}
      </button>
    </fieldset>
  );
};
