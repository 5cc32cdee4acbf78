import { Checkbox } from '../form/choices.tsx';
import { Area, Field } from '../form/field.tsx';
import type { FormState } from '../form/form-state.ts';
import type { View } from '../view/view.ts';

interface Props {
  view: View;
  form: FormState;
  /** Begins the names of the fields, such as `facts.0.`. */
  prefix: string;
}

/** What is asked about a fact besides its words: source, search words and audience. */
export const FactExtras = ({ view: { t }, form, prefix }: Props) => (
  <>
    <div class="pair">
      <Field form={form} name={`${prefix}source`} label={`${t.forms.factSource} (${t.optional})`} />
      <Field
        form={form}
        name={`${prefix}keys`}
        label={`${t.forms.factKeys} (${t.optional})`}
        hint={t.forms.factKeysHint}
      />
    </div>
    <Checkbox
      form={form}
      name={`${prefix}audience`}
      value="internal"
      label={t.names.audiences.internal}
    />
    <Checkbox
      form={form}
      name={`${prefix}isOurs`}
      label={t.forms.isOurs}
      hint={t.forms.isOursHint}
    />
    {/* The style sheet hides it where the fact is confirmed. */}
    <div class="for-open">
      <Field
        form={form}
        name={`${prefix}open`}
        label={`${t.forms.open} (${t.optional})`}
        hint={t.forms.openHint}
        inSentence
      />
    </div>
  </>
);

/** The fields of one fact. It is unconfirmed until someone says otherwise. */
export const FactFields = (props: Props) => {
  const { t } = props.view;
  return (
    <>
      <Area form={props.form} name={`${props.prefix}text`} label={t.forms.factText} rows={2} />
      <Checkbox
        form={props.form}
        name={`${props.prefix}status`}
        value="confirmed"
        label={t.forms.confirmed}
        hint={t.forms.confirmedHint}
      />
      <FactExtras {...props} />
    </>
  );
};
