import type { Child } from 'hono/jsx';
import { described, FieldNotes, type FieldProps } from './field.tsx';
import { fieldId } from './form-state.ts';
import { all } from './values.ts';

/** One choice; `extra` follows it. */
export interface Option {
  value: string;
  label: string;
  hint?: string | undefined;
  extra?: Child;
  class?: string | undefined;
}

interface ChoiceProps {
  field: FieldProps;
  option: Option;
  type: 'radio' | 'checkbox';
  first: boolean;
}

const Choice = ({ field, option, type, first }: ChoiceProps) => (
  <div class={option.class ? `choice ${option.class}` : 'choice'}>
    <label>
      <input
        id={first ? fieldId(field.name, field.form) : undefined}
        type={type}
        name={field.name}
        value={option.value}
        checked={all(field.form.values, field.name).includes(option.value)}
      />
      <span>
        <b>{option.label}</b>
        {option.hint && <small>{option.hint}</small>}
      </span>
    </label>
    {option.extra}
  </div>
);

interface Folded {
  label: string;
  options: readonly Option[];
}

/** A group of radio buttons or check boxes, each with an optional hint; rarer ones may be folded. */
export const Choices = ({
  type,
  options,
  folded,
  note,
  layout = 'two',
  ...field
}: FieldProps & {
  type: 'radio' | 'checkbox';
  options: readonly Option[];
  folded?: Folded;
  /** What is said above the choices to who sees it; a hint is always said. */
  note?: Child;
  layout?: 'two' | 'three' | 'inline' | 'lines' | 'chips' | undefined;
}) => (
  <fieldset class={`choices ${layout}`} aria-describedby={described(field)['aria-describedby']}>
    <legend>{field.label}</legend>
    <FieldNotes {...field} />
    {note}
    {options.map((option, i) => (
      <Choice field={field} option={option} type={type} first={i === 0} />
    ))}
    {folded && (
      <details class="panel" id={`${fieldId(field.name, field.form)}-others`}>
        <summary>{folded.label}</summary>
        {folded.options.map((option) => (
          <Choice field={field} option={option} type={type} first={false} />
        ))}
      </details>
    )}
  </fieldset>
);

/** A single check box. */
export const Checkbox = ({ value = 'yes', ...field }: FieldProps & { value?: string }) => (
  <Choice
    field={field}
    option={{ value, label: field.label, hint: field.hint }}
    type="checkbox"
    first
  />
);
