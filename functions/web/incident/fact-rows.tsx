import { FieldNotes } from '../form/field.tsx';
import { type FormState, fieldId, problemsAt } from '../form/form-state.ts';
import { one } from '../form/values.ts';
import type { View } from '../view/view.ts';
import { FactExtras, usesExtras } from './fact-fields.tsx';
import { factRowsOf } from './incident-form.ts';

interface Props {
  view: View;
  form: FormState;
}

const Words = ({ view, form, row }: Props & { row: number }) => {
  const name = `facts.${row}.text`;
  const isWrong = problemsAt(form, name).length > 0;
  return (
    <textarea
      id={fieldId(name)}
      name={name}
      rows={1}
      aria-label={view.t.forms.fact(row + 1)}
      aria-invalid={isWrong ? 'true' : undefined}
      aria-describedby={isWrong ? `${fieldId(name)}-wrong` : 'facts-hint'}
      // The style sheet tells empty rows by it, and hides those after the first.
      placeholder={view.t.forms.factPlaceholder}
    >
      {`\n${one(form.values, name)}`}
    </textarea>
  );
};

const Confirmed = ({ view, form, row }: Props & { row: number }) => {
  const name = `facts.${row}.status`;
  return (
    <label class="toggle">
      <input
        type="checkbox"
        name={name}
        value="confirmed"
        checked={one(form.values, name) === 'confirmed'}
      />
      {view.t.forms.confirmed}
    </label>
  );
};

const Row = ({ view, form, row }: Props & { row: number }) => (
  <li>
    <Words view={view} form={form} row={row} />
    <Confirmed view={view} form={form} row={row} />
    <details open={usesExtras(form, `facts.${row}.`)}>
      <summary aria-label={view.t.forms.moreAboutFact(row + 1)}>{view.t.forms.aboutFact}</summary>
      <p class="hint">{view.t.forms.forAllLines}</p>
      <FactExtras view={view} form={form} prefix={`facts.${row}.`} />
    </details>
    <p class="folded-ours">
      <span class="badge">{view.t.forms.isOurs}</span>
    </p>
    <FieldNotes form={form} name={`facts.${row}.text`} label="" />
  </li>
);

/** What is known when an incident is opened: a line for each fact. Empty rows are left out. */
export const FactRows = ({ view, form }: Props) => {
  const rows = factRowsOf(form.values);
  return (
    <fieldset class="known" id="facts">
      <legend>{view.t.forms.facts}</legend>
      <p class="hint" id="facts-hint">
        {view.t.forms.factsHint}
      </p>
      <ol>
        {Array.from({ length: rows }, (_, row) => (
          <Row view={view} form={form} row={row} />
        ))}
      </ol>
    </fieldset>
  );
};
