import { freezeRule } from '#domain/plan/freeze.ts';
import { Checkbox } from '../form/choices.tsx';
import { FREEZE } from './freeze-field.tsx';
import { LeftOpen } from './left-open.tsx';
import { type PhaseProps, Step } from './phase-step.tsx';
import { Resolve } from './resolve-step.tsx';

type Props = PhaseProps;

const OfActive = (props: Props) => {
  const { view, incident, standing } = props;
  const { t } = view;
  return (
    <>
      <Resolve {...props} />
      {!standing.out && (
        <details id="cancel">
          <summary>{t.phases.cancel}</summary>
          <p>{t.phases.cancelQuestion}</p>
          <Step view={view} incident={incident} to="cancel">
            {t.phases.cancelYes}
          </Step>
        </details>
      )}
    </>
  );
};

// Where the plan leaves it to people, whoever reactivates says whether posts stand still again.
const FreezeAgain = ({ view, incident, form }: Props) =>
  freezeRule(view.plan, incident.severity) === 'ask' ? (
    <Checkbox form={form} name={FREEZE} label={view.t.planned.freeze} />
  ) : null;

const OfResolved = (props: Props) => {
  const { view, incident } = props;
  const { t } = view;
  return (
    <>
      <LeftOpen {...props} />
      <Step view={view} incident={incident} to="close">
        {t.phases.close}
      </Step>
      <p class="hint">
        {t.phases.closeEffect}{' '}
        <a href={`/desk/incidents/${incident.id}/review`}>{t.review.title}</a>
      </p>
      <Step view={view} incident={incident} to="reactivate" choice={<FreezeAgain {...props} />}>
        {t.phases.reactivate}
      </Step>
      <p class="hint">{t.phases.reactivateEffect}</p>
    </>
  );
};

/** What leads an incident to another phase; nothing leads away from one that is done with. */
export const PhaseActions = (props: Props) => {
  const { phase } = props.incident;
  if (phase !== 'active' && phase !== 'resolved') return null;
  // Where the end comes next, it stands at the top.
  if (props.standing.next === 'end') return null;
  return (
    <section aria-labelledby="phase">
      <h2 id="phase">{props.view.t.phases.title}</h2>
      {phase === 'active' ? <OfActive {...props} /> : <OfResolved {...props} />}
    </section>
  );
};
