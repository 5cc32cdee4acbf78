import type { Child } from 'hono/jsx';
import type { Incident } from '#domain/incident/incident.ts';
import type { Statement } from '#domain/statement/statement.ts';
import type { FormState } from '../form/form-state.ts';
import type { View } from '../view/view.ts';

/** What leads an incident to another phase is made from. */
export interface PhaseProps {
  view: View;
  incident: Incident;
  form: FormState;
  /** Its newest statements. */
  statements: readonly Statement[];
  /** Whether nothing is out, so that the incident can still be cancelled. */
  isSilent: boolean;
}

interface StepProps extends Pick<PhaseProps, 'incident'> {
  to: string;
  /** What can be chosen along with it. */
  choice?: Child;
  children: string;
}

/** A button that leads an incident to another phase. */
export const Step = ({ incident, to, choice, children }: StepProps) => (
  <form method="post" action={`/desk/incidents/${incident.id}/${to}`}>
    {choice}
    <button type="submit">{children}</button>
  </form>
);
