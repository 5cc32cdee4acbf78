import { outstandingPromises } from '#domain/incident/promises.ts';
import { isUnderWay } from '#domain/statement/lists.ts';
import { isAboutToPromise } from '#domain/statement/promising.ts';
import { prosePromise } from '#domain/statement/prose-promises.ts';
import { asSentence } from '#domain/values/plain-text.ts';
import { Choices } from '../form/choices.tsx';
import { type FormState, fieldId } from '../form/form-state.ts';
import { LeftOpen } from './left-open.tsx';
import { type PhaseProps, phaseField, Step } from './phase-step.tsx';

/** The field that names statements which go out though they promise an update in prose. */
export const DESPITE = 'despite';

const Statements = ({ view, statements }: Pick<PhaseProps, 'view' | 'statements'>) => (
  <ul>
    {statements.map(({ id, kind, nextUpdateAt }) => (
      <li>
        <a href={`/desk/statements/${id}`}>{view.t.names.kinds[kind]}</a>
        {nextUpdateAt && ` (${view.t.phases.promises(view.clock.words(nextUpdateAt))})`}
      </li>
    ))}
  </ul>
);

// What promises in prose is guessed, so that a person says of each whether it goes out so.
const LetGo = ({ view, incident, statements, form }: PhaseProps) => {
  const found = statements.flatMap((statement) => {
    const words = prosePromise(statement, incident, view);
    return words === undefined ? [] : [{ statement, words }];
  });
  if (found.length === 0) return null;
  const options = found.map(({ statement: { id, kind }, words }) => ({
    value: id,
    label: view.t.phases.letGo(view.t.names.kinds[kind], words),
  }));
  return (
    <div class="notice">
      <Statements view={view} statements={found.map(({ statement }) => statement)} />
      <Choices
        form={form}
        name={DESPITE}
        type="checkbox"
        layout="lines"
        label={view.t.phases.prosePromises}
        options={options}
      />
    </div>
  );
};

// People go on doing what they were told to, until someone says that they need not.
const StandingAdvice = ({ view: { t }, incident: { id, publicAction }, standing }: PhaseProps) =>
  publicAction === undefined || !standing.out ? null : (
    <p class="notice">
      {t.phases.adviceStands(asSentence(publicAction.text))}{' '}
      <a href={`/desk/incidents/${id}/edit#${fieldId('publicAction.text')}`}>
        {t.phases.changeAdvice}
      </a>
    </p>
  );

const isRefused = ({ problems }: FormState): boolean =>
  problems.some(({ field }) => field === phaseField('resolve'));

const EndOfCrisis = (props: PhaseProps) => {
  const { view, incident, statements, standing } = props;
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
      <details id="resolve-ask" open={isRefused(props.form)}>
        <summary class={standing.next === 'end' ? 'button main' : 'button'}>
          {t.phases.resolve}
        </summary>
        <p>{t.phases.resolveEffect}</p>
        <LeftOpen {...props} />
        <Step
          view={view}
          incident={incident}
          to="resolve"
          isMain={standing.next === 'end'}
          choice={<LetGo {...props} />}
        >
          {t.phases.resolveYes}
        </Step>
      </details>
    </>
  );
};

/**
 * Ends the crisis, unless the public waits for an update, which comes first, as the last one, or words under way would
 * promise one. What else is under way is told.
 */
export const Resolve = (props: PhaseProps) => (
  <>
    <StandingAdvice {...props} />
    <EndOfCrisis {...props} />
  </>
);
