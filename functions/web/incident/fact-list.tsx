import type { Incident } from '#domain/incident/incident.ts';
import type { FormState } from '../form/form-state.ts';
import type { SignedInView } from '../view/view.ts';
import { FactItem } from './fact-item.tsx';

interface Props {
  view: SignedInView;
  incident: Incident;
  /** The form that was refused, if any: it may be that of a fact. */
  form: FormState;
}

/** The facts of an incident, each with what writers can do to it. */
export const FactList = ({ view, incident, form }: Props) =>
  incident.facts.length === 0 ? (
    <p class="hint">{view.t.deskPage.noFacts}</p>
  ) : (
    <ul class="facts">
      {incident.facts.map((fact) => (
        <FactItem view={view} incident={incident} fact={fact} form={form} />
      ))}
    </ul>
  );
