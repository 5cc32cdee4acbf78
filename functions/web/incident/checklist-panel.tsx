import { stepChanges } from '#domain/incident/compare-checklist.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { openSteps } from '#domain/incident/settle-step.ts';
import { lineIn } from '#domain/plan/plan-line.ts';
import type { FormState } from '../form/form-state.ts';
import type { SignedInView } from '../view/view.ts';
import { StepItem } from './step-item.tsx';

interface Props {
  view: SignedInView;
  incident: Incident;
  form: FormState;
}

const PlanChanges = ({ view, incident }: Props) => {
  const changes = stepChanges(incident, view.plan);
  const words = view.t.checklist;
  return changes.length === 0 ? null : (
    <div class="notice">
      <p>{words.planChanged}</p>
      <ul>
        {changes.map(({ change, text }) => (
          <li>
            {words.change[change]}: {lineIn(text, view.language)}
          </li>
        ))}
      </ul>
    </div>
  );
};

/** The checklist that runs in an incident, list by list; nothing where the plan had none. */
export const ChecklistPanel = (props: Props) => {
  const { view, incident } = props;
  const { steps } = incident;
  if (steps.length === 0) return null;
  return (
    <section id="checklist" aria-labelledby="checklist-title">
      <h2 id="checklist-title">{view.t.checklist.title}</h2>
      <p class="hint">{view.t.checklist.lead(openSteps(incident).length, steps.length)}</p>
      <PlanChanges {...props} />
      {[...Map.groupBy(steps, ({ list }) => lineIn(list, view.language))].map(([list, items]) => (
        <>
          <h3>{list}</h3>
          <ul class="facts">
            {items.map((step) => (
              <StepItem {...props} step={step} />
            ))}
          </ul>
        </>
      ))}
    </section>
  );
};
