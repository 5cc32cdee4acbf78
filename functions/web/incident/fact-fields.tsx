import { Checkbox } from '../form/choices.tsx';
import { Area, Field } from '../form/field.tsx';
import { type FormState, problemsAt } from '../form/form-state.ts';
import { one } from '../form/values.ts';
import type { View } from '../view/view.ts';

interface Props {
  view: View;
  form: FormState;
  /** Begins the names of the fields, such as `facts.0.`. */
  prefix: string;
}

const partsOfMore = ['keys', 'audience', 'isOurs', 'open'] as const;

const usesAny = (form: FormState, prefix: string, parts: readonly string[]): boolean =>
  parts.some((part) => {
    const name = `${prefix}${part}`;
    return one(form.values, name) !== '' || problemsAt(form, name).length > 0;
  });

/** Whether anything is said of a fact besides its words. */
export const usesExtras = (form: FormState, prefix: string): boolean =>
  usesAny(form, prefix, ['source', ...partsOfMore]);

const Source = ({ view: { t }, form, prefix }: Props) => (
  <Field form={form} name={`${prefix}source`} label={`${t.forms.factSource} (${t.optional})`} />
);

const More = ({ view: { t }, form, prefix }: Props) => (
  <>
    <Field
      form={form}
      name={`${prefix}keys`}
      label={`${t.forms.factKeys} (${t.optional})`}
      hint={t.forms.factKeysHint}
    />
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

/** What is asked about a fact besides its words: source, search words, audience, and what is ours or open. */
export const FactExtras = (props: Props) => (
  <>
    <Source {...props} />
    <More {...props} />
  </>
);

/** The same where there is little room: all but the source is folded until it is used. */
export const FoldedExtras = (props: Props) => (
  <>
    <Source {...props} />
    <details open={usesAny(props.form, props.prefix, partsOfMore)}>
      <summary>{props.view.t.forms.aboutFact}</summary>
      <More {...props} />
    </details>
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
      <FoldedExtras {...props} />
    </>
  );
};
