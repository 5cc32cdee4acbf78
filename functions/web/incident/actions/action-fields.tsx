import { Choices } from '../../form/choices.tsx';
import { Area } from '../../form/field.tsx';
import type { FormState } from '../../form/form-state.ts';
import { TimeField } from '../../form/time-field.tsx';
import type { View } from '../../view/view.ts';

interface Props {
  view: View;
  form: FormState;
  /** Begins the names of the fields: `action.new.`, `action.a1.`. */
  prefix: string;
}

/** What is asked about an action: cause, change, owner and time. */
export const ActionFields = ({ view, form, prefix }: Props) => {
  const words = view.t.actions;
  return (
    <>
      <Area
        form={form}
        name={`${prefix}cause`}
        label={words.cause}
        hint={words.causeHint}
        rows={2}
      />
      <Area
        form={form}
        name={`${prefix}change`}
        label={words.change}
        hint={words.changeHint}
        rows={2}
      />
      <Choices
        form={form}
        type="radio"
        name={`${prefix}owner`}
        label={words.owner}
        options={view.plan.people.map(({ id, name, role }) => ({
          value: id,
          label: name,
          hint: role,
        }))}
      />
      <TimeField view={view} form={form} name={`${prefix}dueAt`} label={words.dueAt} />
    </>
  );
};
