import { offsetOf } from '../view/clock.ts';
import type { View } from '../view/view.ts';
import { Choices, type Option } from './choices.tsx';
import { Field, type FieldProps } from './field.tsx';
import { candidatesOf, chosenInstant, passField, shownField } from './typed-time.ts';
import { one } from './values.ts';

const passOptions = ({ t, plan }: View, candidates: readonly string[]): Option[] =>
  candidates.map((instant, i) => ({
    value: instant,
    label: `${i === 0 ? t.forms.beforeClocksGoBack : t.forms.afterClocksGoBack} (${offsetOf(new Date(instant), plan.organisation.timeZone)})`,
  }));

/** A field for a clock time; where clocks show that time twice, it asks which of the two is meant. */
export const TimeField = ({ view, ...field }: FieldProps & { view: View }) => {
  const { form, name } = field;
  const candidates = candidatesOf(form.values, name, view.plan.organisation.timeZone);
  const chosen = chosenInstant(form.values, name, candidates);
  const pass = candidates.find((each) => chosen?.slice(0, 16) === each.slice(0, 16));
  const values = new Map([...form.values, [passField(name), pass === undefined ? [] : [pass]]]);
  const shown = one(form.values, shownField(name));
  return (
    <>
      <Field type="datetime-local" {...field} />
      {shown !== '' && <input type="hidden" name={shownField(name)} value={shown} />}
      {candidates.length > 1 && (
        <Choices
          form={{ ...form, values }}
          type="radio"
          name={passField(name)}
          label={view.t.forms.whichPass}
          options={passOptions(view, candidates)}
        />
      )}
    </>
  );
};
