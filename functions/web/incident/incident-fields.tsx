import { HarmKind } from '#domain/incident/harm.ts';
import { Responsibility, Wrongdoing } from '#domain/incident/situation.ts';
import { Checkbox, Choices } from '../form/choices.tsx';
import { Area, Field } from '../form/field.tsx';
import type { FormState } from '../form/form-state.ts';
import type { View } from '../view/view.ts';

interface Props {
  view: View;
  form: FormState;
}

/** The field for what happened, in a few words for ourselves. */
export const TitleField = ({ view: { t }, form }: Props) => (
  <Field form={form} name="title" label={t.forms.title} hint={t.forms.titleHint} required />
);

/** The field for all that is known, which nobody outside reads. */
export const SummaryField = ({ view: { t }, form }: Props) => (
  <Area form={form} name="summary" label={t.forms.summary} hint={t.forms.summaryHint} rows={3} />
);

/** The fields for how bad it is, and for what people suffer. */
export const GravityFields = ({ view: { t }, form }: Props) => (
  <>
    <Choices
      form={form}
      type="radio"
      name="severity"
      label={t.forms.severity}
      layout="lines"
      options={([1, 2, 3] as const).map((level) => ({
        value: String(level),
        label: t.names.severities[level],
        hint: t.names.severityHints[level],
      }))}
    />
    <Choices
      form={form}
      type="checkbox"
      name="harm"
      label={t.forms.harm}
      hint={t.forms.harmHint}
      layout="chips"
      options={HarmKind.options.map((value) => ({ value, label: t.names.harms[value] }))}
    />
  </>
);

/** The fields for the responsibility for the event, and for legal caution. */
export const SituationFields = ({ view: { t }, form }: Props) => (
  <>
    <Choices
      form={form}
      type="radio"
      name="responsibility"
      label={t.forms.responsibility}
      options={Responsibility.options.map((value) => ({
        value,
        label: t.names.responsibilities[value],
        hint: t.names.responsibilityHints[value],
      }))}
    />
    <Choices
      form={form}
      type="radio"
      name="wrongdoing"
      label={t.forms.wrongdoing}
      hint={t.forms.wrongdoingHint}
      options={Wrongdoing.options.map((value) => ({
        value,
        label: t.names.wrongdoings[value],
        hint: t.names.wrongdoingHints[value],
      }))}
    />
    <fieldset class="choices">
      <legend>{t.forms.circumstances}</legend>
      <Checkbox
        form={form}
        name="legalHold"
        label={t.forms.legalHold}
        hint={t.forms.legalHoldHint}
      />
    </fieldset>
  </>
);

const listNames = ['commitments', 'policies', 'protectedNames'] as const;

/** The field for whom it hit, as statements may call them. */
export const AffectedField = ({ view: { t }, form }: Props) => (
  <Area
    form={form}
    name="affected"
    label={t.forms.affected}
    hint={t.forms.affectedHint}
    rows={1}
    inSentence
  />
);

/** The field for where those affected can turn, besides what the plan names. */
export const ContactsField = ({ view: { t }, form }: Props) => (
  <Area form={form} name="contacts" label={t.forms.contacts} hint={t.forms.contactsHint} rows={2} />
);

/** The fields for promises and policies of statements, for names they must not hold, and what to do. */
export const BackgroundFields = ({ view: { t }, form }: Props) => (
  <>
    <Field
      form={form}
      name="publicAction.text"
      label={t.forms.publicAction}
      hint={t.forms.publicActionHint}
    />
    <Field
      form={form}
      name="publicAction.keys"
      label={t.forms.publicActionKeys}
      hint={t.forms.publicActionKeysHint}
    />
    {listNames.map((name) => (
      <Area form={form} name={name} label={t.forms[name]} hint={t.forms[`${name}Hint`]} rows={2} />
    ))}
  </>
);
