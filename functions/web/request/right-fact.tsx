import { isConfirmedFact } from '#domain/incident/fact.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { mayTell } from '#domain/statement/brief/audience.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { wordsNaming } from '#domain/tone/named-right.ts';
import { Choices } from '../form/choices.tsx';
import type { FormState } from '../form/form-state.ts';
import type { View } from '../view/view.ts';

/** Name of the field with the fact that says what is right, by its words. */
export const RIGHT_FACT_FIELD = 'claim.right';

interface Props {
  view: View;
  form: FormState;
  superseded: Statement;
  incident: Incident;
}

/** The facts that a correction may tell, to pick the one that says what is right. */
export const RightFact = ({ view, form, superseded, incident }: Props) => {
  const facts = incident.facts.filter(
    (fact) => isConfirmedFact(fact) && mayTell(superseded.kind, fact),
  );
  if (facts.length === 0) return null;
  return (
    <Choices
      form={form}
      type="radio"
      name={RIGHT_FACT_FIELD}
      label={`${view.t.forms.rightFact} (${view.t.optional})`}
      hint={view.t.forms.rightFactHint}
      options={facts.map(({ text }) => ({ value: wordsNaming(text), label: text }))}
    />
  );
};
