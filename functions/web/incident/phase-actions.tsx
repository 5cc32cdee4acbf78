import { freezeRule } from '#domain/plan/freeze.ts';
import { Checkbox } from '../form/choices.tsx';
import { fieldId } from '../form/form-state.ts';
import { FREEZE } from './freeze-field.tsx';
import { type PhaseProps, Step } from './phase-step.tsx';
import { Resolve } from './resolve-step.tsx';

type Props = PhaseProps;

// People go on doing what they were told to, until someone says that they need not.
const StandingAdvice = ({ view: { t }, incident: { id, publicAction }, isSilent }: Props) =>
  publicAction === undefined || isSilent ? null : (
    <p class="notice">
      {t.phases.adviceStands(publicAction.text)}{' '}
      <a href={`/desk/incidents/${id}/edit#${fieldId('publicAction.text')}`}>
        {t.phases.changeAdvice}
      </a>
    </p>
  );

const OfActive = (props: Props) => {
  const { view, incident, isSilent } = props;
  const { t } = view;
  return (
    <>
      <StandingAdvice {...props} />
      <Resolve {...props} />
      {isSilent && (
        <details id="cancel">
          <summary>{t.phases.cancel}</summary>
          <p>{t.phases.cancelQuestion}</p>
          <Step incident={incident} to="cancel">
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
      <Step incident={incident} to="close">
        {t.phases.close}
      </Step>
      <p class="hint">
        {t.phases.closeEffect}{' '}
        <a href={`/desk/incidents/${incident.id}/review`}>{t.review.title}</a>
      </p>
      <Step incident={incident} to="reactivate" choice={<FreezeAgain {...props} />}>
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
  return (
    <section aria-labelledby="phase">
      <h2 id="phase">{props.view.t.phases.title}</h2>
      {phase === 'active' ? <OfActive {...props} /> : <OfResolved {...props} />}
    </section>
  );
};
