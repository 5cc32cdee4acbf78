import type { View } from '../view/view.ts';
import type { FormState } from './form-state.ts';
import { TimeField } from './time-field.tsx';

interface Props {
  view: View;
  form: FormState;
  hint?: string;
}

/** The field for the time at which approved words go out, by the clocks of the plan's time zone. */
export const PublishAtField = ({ view, form, hint = view.t.planned.atHint }: Props) => (
  <TimeField
    view={view}
    form={form}
    name="publishAt"
    label={view.t.planned.at}
    hint={`${hint} ${view.t.planned.zone(view.plan.organisation.timeZone)}`}
  />
);
