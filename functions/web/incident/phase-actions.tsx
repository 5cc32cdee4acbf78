import type { Child } from 'hono/jsx';
import type { Incident } from '#domain/incident/incident.ts';
import { outstandingPromises } from '#domain/incident/promises.ts';
import { freezeRule } from '#domain/plan/freeze.ts';
import { isUnderWay } from '#domain/statement/lists.ts';
import { isAboutToPromise } from '#domain/statement/promising.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { Checkbox } from '../form/choices.tsx';
import { type FormState, fieldId } from '../form/form-state.ts';
import type { View } from '../view/view.ts';
import { FREEZE } from './freeze-field.tsx';

interface Props {
  view: View;
  incident: Incident;
  form: FormState;
  /** Its newest statements. */
  statements: readonly Statement[];
  /** Whether nothing is out, so that the incident can still be cancelled. */
  isSilent: boolean;
}

interface StepProps extends Pick<Props, 'incident'> {
  to: string;
  /** What can be chosen along with it. */
  choice?: Child;
  children: string;
}

const Step = ({ incident, to, choice, children }: StepProps) => (
  <form method="post" action={`/desk/incidents/${incident.id}/${to}`}>
    {choice}
    <button type="submit">{children}</button>
  </form>
);

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

const Statements = ({ view, statements }: Pick<Props, 'view' | 'statements'>) => (
  <ul>
    {statements.map(({ id, kind, nextUpdateAt }) => (
      <li>
        <a href={`/desk/statements/${id}`}>{view.t.names.kinds[kind]}</a>
        {nextUpdateAt && ` (${view.t.phases.promises(view.clock.words(nextUpdateAt))})`}
      </li>
    ))}
  </ul>
);

/**
 * Ends the crisis, unless the public waits for an update, which comes first, as the last one, or words under way would
 * promise one. What else is under way is told.
 */
const Resolve = ({ view, incident, statements }: Props) => {
  const { t } = view;
  const [promise] = outstandingPromises(incident);
  if (promise) {
    return (
      <p class="notice">
        {t.phases.updateFirst(view.clock.words(promise.dueAt))}{' '}
        <a
          href={`/desk/incidents/${incident.id}/statements/new?kind=update&last=yes&from=${promise.id}`}
        >
          {t.phases.toLastUpdate}
        </a>
      </p>
    );
  }
  const promising = statements.filter(isAboutToPromise);
  if (promising.length > 0) {
    return (
      <div class="notice">
        <p>{t.phases.promiseUnderWay}</p>
        <Statements view={view} statements={promising} />
      </div>
    );
  }
  const underWay = statements.filter(isUnderWay);
  return (
    <>
      {underWay.length > 0 && (
        <div class="notice">
          <p>{t.phases.underWay}</p>
          <Statements view={view} statements={underWay} />
        </div>
      )}
      <Step incident={incident} to="resolve">
        {t.phases.resolve}
      </Step>
      <p class="hint">{t.phases.resolveEffect}</p>
    </>
  );
};

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
