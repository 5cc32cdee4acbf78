import type { Incident } from '#domain/incident/incident.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { Area, Field } from '../form/field.tsx';
import type { FormState } from '../form/form-state.ts';
import { one } from '../form/values.ts';
import type { View } from '../view/view.ts';
import { RightFact } from './right-fact.tsx';
import { WrongSentence } from './wrong-sentence.tsx';

interface Props {
  view: View;
  form: FormState;
  /** The statement that is corrected, if any. */
  superseded: Statement | undefined;
  incident: Incident;
}

const ClaimFields = ({ view, form, superseded, incident }: Props) => {
  const { t } = view;
  const contacts = [...incident.contacts, ...view.plan.organisation.contacts];
  return (
    <div class={superseded ? undefined : 'for-claim'}>
      {superseded && (
        <>
          <WrongSentence view={view} form={form} superseded={superseded} contacts={contacts} />
          {one(form.values, 'corrects') && (
            <RightFact view={view} form={form} superseded={superseded} incident={incident} />
          )}
        </>
      )}
      <Area form={form} name="claim.text" label={t.forms.claim} rows={2} />
      <Area
        form={form}
        name="claim.keys"
        label={`${t.forms.claimKeys} (${t.optional})`}
        hint={t.onePerLine}
        rows={2}
      />
      <Area
        form={form}
        name="claim.truthKeys"
        label={`${t.forms.truthKeys} (${t.optional})`}
        hint={t.onePerLine}
        rows={2}
      />
    </div>
  );
};

/** What a reply answers and a correction corrects: the style sheet shows each with the kinds that need it. */
export const AnsweredFields = (props: Props) => {
  const { form, view } = props;
  const { t } = view;
  return (
    <>
      <div class="for-reply">
        <Area form={form} name="comment" label={t.forms.comment} />
        <Field
          form={form}
          name="inReplyTo"
          label={`${t.placing.inReplyTo} (${t.optional})`}
          hint={t.placing.inReplyToHint}
          type="url"
        />
      </div>
      <ClaimFields {...props} />
    </>
  );
};
