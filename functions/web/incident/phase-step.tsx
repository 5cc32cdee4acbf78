import type { Child } from 'hono/jsx';
import type { Incident } from '#domain/incident/incident.ts';
import type { Statement } from '#domain/statement/statement.ts';
import type { FormState } from '../form/form-state.ts';
import type { View } from '../view/view.ts';
import type { Standing } from './standing.ts';

/** What leads an incident to another phase is made from. */
export interface PhaseProps {
  view: View;
  incident: Incident;
  form: FormState;
  /** Its newest statements. */
  statements: readonly Statement[];
  standing: Standing;
}

interface StepProps extends Pick<PhaseProps, 'incident'> {
  to: string;
  /** Whether it is what comes next. */
  isMain?: boolean | undefined;
  /** What can be chosen along with it. */
  choice?: Child;
  children: string;
}

/** A button that leads an incident to another phase. */
export const Step = ({ incident, to, isMain, choice, children }: StepProps) => (
  <form method="post" action={`/desk/incidents/${incident.id}/${to}`}>
    {choice}
    <button type="submit" class={isMain ? 'main' : undefined}>
      {children}
    </button>
  </form>
);
