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

/** The fields for the event, its severity and the responsibility for it. */
export const EventFields = ({ view: { t }, form }: Props) => (
  <>
    <p class="hint">{t.forms.internalNote}</p>
    <Field form={form} name="title" label={t.forms.title} hint={t.forms.titleHint} required />
    <Area
      form={form}
      name="summary"
      label={t.forms.summary}
      hint={t.forms.summaryHint}
      rows={5}
      required
    />
    <Choices
      form={form}
      type="radio"
      name="severity"
      label={t.forms.severity}
      layout="three"
      options={([1, 2, 3] as const).map((level) => ({
        value: String(level),
        label: t.names.severities[level],
        hint: t.names.severityHints[level],
      }))}
    />
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
    <Choices
      form={form}
      type="checkbox"
      name="harm"
      label={t.forms.harm}
      hint={t.forms.harmHint}
      layout="three"
      options={HarmKind.options.map((value) => ({ value, label: t.names.harms[value] }))}
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

const listNames = ['commitments', 'contacts', 'policies', 'protectedNames'] as const;

/** The fields for promises, contacts and policies of statements, and for names they must not hold. */
export const BackgroundFields = ({ view: { t }, form }: Props) => (
  <fieldset class="group">
    <legend>{t.forms.background}</legend>
    {listNames.map((name) => (
      <Area form={form} name={name} label={t.forms[name]} hint={t.forms[`${name}Hint`]} />
    ))}
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
  </fieldset>
);
