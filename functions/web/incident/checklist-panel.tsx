import { stepChanges } from '#domain/incident/compare-checklist.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { openSteps } from '#domain/incident/settle-step.ts';
import { isOpenStep, type Step } from '#domain/incident/step.ts';
import { lineIn } from '#domain/plan/plan-line.ts';
import type { FormState } from '../form/form-state.ts';
import type { SignedInView } from '../view/view.ts';
import { isRefused, StepItem } from './step-item.tsx';

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

// What someone typed about a step that another has settled meanwhile is not hidden from them.
const isShown = (props: Props, step: Step): boolean => isOpenStep(step) || isRefused(props, step);

const List = ({ steps, ...props }: Props & { steps: readonly Step[] }) => (
  <>
    {[...Map.groupBy(steps, ({ list }) => lineIn(list, props.view.language))].map(
      ([list, items]) => (
        <>
          <h3>{list}</h3>
          <ul class="facts">
            {items.map((step) => (
              <StepItem {...props} step={step} />
            ))}
          </ul>
        </>
      ),
    )}
  </>
);

const Settled = ({ steps, ...props }: Props & { steps: readonly Step[] }) =>
  steps.length === 0 ? null : (
    <details id="settled">
      <summary>{props.view.t.checklist.settled(steps.length)}</summary>
      <List {...props} steps={steps} />
    </details>
  );

/** The checklist that runs in an incident, list by list, what is settled folded; nothing where the plan had none. */
export const ChecklistPanel = (props: Props) => {
  const { view, incident } = props;
  const { steps } = incident;
  if (steps.length === 0) return null;
  return (
    <section id="checklist" aria-labelledby="checklist-title">
      <h2 id="checklist-title">{view.t.checklist.title}</h2>
      <p class="hint">{view.t.checklist.lead(openSteps(incident).length, steps.length)}</p>
      <PlanChanges {...props} />
      <List {...props} steps={steps.filter((step) => isShown(props, step))} />
      <Settled {...props} steps={steps.filter((step) => !isShown(props, step))} />
    </section>
  );
};
