import type { Incident } from '#domain/incident/incident.ts';
import { hasOwner } from '#domain/incident/late-steps.ts';
import { isOver } from '#domain/incident/phases.ts';
import { stepTag } from '#domain/incident/settle-step.ts';
import { isLateStep, isOpenStep, isProvenAlone, type Step } from '#domain/incident/step.ts';
import { lineIn } from '#domain/plan/plan-line.ts';
import { Field, FieldNotes } from '../form/field.tsx';
import { Form } from '../form/form.tsx';
import { type FormState, fieldId } from '../form/form-state.ts';
import { SeenField } from '../form/seen-field.tsx';
import { nameOf, type SignedInView, type View } from '../view/view.ts';

interface Props {
  view: SignedInView;
  incident: Incident;
  step: Step;
  form: FormState;
}

const stepPrefix = ({ id }: Step): string => `step.${id}.`;

const stepField = (step: Step, name: 'proof' | 'reason'): string => `${stepPrefix(step)}${name}`;

const textOf = ({ language }: View, { text }: Step): string => lineIn(text, language);

/** The name under which the browser keeps why a step is not done until it was sent. */
export const keptStep = (incidentId: string, stepId: string): string =>
  `not-${stepId}-${incidentId}`;

const addressOf = ({ incident, step }: Props): string =>
  `/desk/incidents/${incident.id}/checklist/${step.id}`;

const badgeOf = (view: View, step: Step): { class: string; words: string } => {
  const { checklist } = view.t;
  if (step.done) return { class: 'done', words: checklist.done };
  if (step.notDone) return { class: 'quiet', words: checklist.notDone };
  return isLateStep(step, view.now)
    ? { class: 'alarm', words: checklist.late }
    : { class: 'wait', words: checklist.open };
};

const Meta = ({ view, step }: Pick<Props, 'view' | 'step'>) => {
  const { checklist } = view.t;
  const badge = badgeOf(view, step);
  const settled = step.done ?? step.notDone;
  return (
    <p class="meta">
      <span class={`badge status ${badge.class}`}>{badge.words}</span> {checklist.whose[step.role]}
      {isOpenStep(step) && !hasOwner(view.plan, step) && `, ${checklist.nobody}`}
      {step.dueAt && isOpenStep(step) && `, ${checklist.due(view.clock.words(step.dueAt))}`}
      {step.tickedBy && isOpenStep(step) && `, ${checklist.itself[step.tickedBy]}`}
      {settled && `, ${checklist.doneBy(nameOf(view, settled.by), view.clock.words(settled.at))}`}
    </p>
  );
};

const Shown = ({ view, step: { done, notDone } }: Pick<Props, 'view' | 'step'>) => {
  const said = done?.proof ?? notDone?.reason;
  if (done?.statementId) {
    return (
      <p class="meta">
        <a href={`/desk/statements/${done.statementId}`}>{view.t.checklist.shownBy}</a>
      </p>
    );
  }
  return said === undefined ? null : <p class="meta">{said}</p>;
};

const Tick = (props: Props) => {
  const { view, step, form } = props;
  const words = view.t.checklist;
  const name = stepField(step, 'proof');
  const label = step.proof === 'none' ? words.tick : words.proof[step.proof];
  return (
    <Form view={view} action={addressOf(props)}>
      <SeenField tag={stepTag(step)} />
      {step.proof === 'none' ? (
        <FieldNotes form={form} name={name} label={label} />
      ) : (
        <Field form={form} name={name} label={label} />
      )}
      <button
        type="submit"
        id={step.proof === 'none' ? fieldId(name, form) : undefined}
        class="small"
        name="do"
        value="done"
        aria-label={words.tickStep(textOf(view, step))}
      >
        {words.tick}
      </button>
    </Form>
  );
};

const NotDone = (props: Props) => {
  const { view, step, form } = props;
  const words = view.t.checklist;
  const name = stepField(step, 'reason');
  return (
    <details id={`not-${step.id}`} open={form.problems.some(({ field }) => field === name)}>
      <summary aria-label={words.notStep(textOf(view, step))}>{words.not}</summary>
      <Form view={view} action={addressOf(props)} keep={keptStep(props.incident.id, step.id)}>
        <SeenField tag={stepTag(step)} />
        <Field form={form} name={name} label={words.reason} />
        <button type="submit" class="main" name="do" value="not-done">
          {view.t.save}
        </button>
      </Form>
    </details>
  );
};

/** Whether what was typed about a step was refused. It is not lost, though someone else has settled the step. */
export const isRefused = ({ form }: Pick<Props, 'form'>, step: Step): boolean =>
  form.problems.some(({ field }) => field?.startsWith(stepPrefix(step)));

const isToSettle = (props: Props): boolean =>
  !isOver(props.incident) && (isOpenStep(props.step) || isRefused(props, props.step));

/** One step: what is to be done, whose it is and until when, and how it is settled. */
export const StepItem = (props: Props) => {
  const { view, step } = props;
  return (
    <li id={`step-${step.id}`}>
      <p class="fact-words">{textOf(view, step)}</p>
      <Meta view={view} step={step} />
      <Shown view={view} step={step} />
      {isToSettle(props) && (
        <div class="acts">
          {!isProvenAlone(step) && <Tick {...props} />}
          <NotDone {...props} />
        </div>
      )}
    </li>
  );
};
