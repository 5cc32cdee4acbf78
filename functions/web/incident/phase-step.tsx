import type { Child } from 'hono/jsx';
import type { Incident } from '#domain/incident/incident.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { Form } from '../form/form.tsx';
import { type FormState, fieldId } from '../form/form-state.ts';
import type { View } from '../view/view.ts';
import type { LeftOpenIn } from './left-open.tsx';
import type { Standing } from './standing.ts';

/** What leads an incident to another phase is made from. */
export interface PhaseProps {
  view: View;
  incident: Incident;
  form: FormState;
  /** Its newest statements. */
  statements: readonly Statement[];
  standing: Standing;
  leftOpen: LeftOpenIn;
}

/** What leads an incident to another phase, as its address names it. */
export type PhaseStep = 'resolve' | 'close' | 'reactivate' | 'cancel';

/** The field that a refused step is told at: its button. */
export const phaseField = (to: PhaseStep): string => `phase.${to}`;

interface StepProps extends Pick<PhaseProps, 'view' | 'incident'> {
  to: PhaseStep;
  /** Whether it is what comes next. */
  isMain?: boolean | undefined;
  /** What can be chosen along with it. */
  choice?: Child;
  children: string;
}

/** A button that leads an incident to another phase. */
export const Step = ({ view, incident, to, isMain, choice, children }: StepProps) => (
  <Form view={view} action={`/desk/incidents/${incident.id}/${to}`}>
    {choice}
    <button type="submit" id={fieldId(phaseField(to))} class={isMain ? 'main' : undefined}>
      {children}
    </button>
  </Form>
);
