import type { Statement } from '#domain/statement/statement.ts';
import { isPlanned } from '#domain/statement/status.ts';
import { Form } from '../form/form.tsx';
import type { FormState } from '../form/form-state.ts';
import { TimeField } from '../form/time-field.tsx';
import { timeValues } from '../form/typed-time.ts';
import type { SignedInView } from '../view/view.ts';

interface Props {
  view: SignedInView;
  statement: Statement;
  form: FormState;
}

const mayReplan = ({ me }: SignedInView, { status, requestedBy }: Statement): boolean =>
  isPlanned(status) && me.roles.includes('spokesperson') && me.id !== requestedBy;

/** Says that the planned time passed, and leads whoever may to another. */
export const MissedNotice = ({ view, statement }: Omit<Props, 'form'>) => {
  const { status, publishAt } = statement;
  if (status !== 'missed' || !publishAt) return null;
  const words = view.t.planned;
  return (
    <p class="notice bad">
      {words.missed(view.clock.words(publishAt))}{' '}
      {mayReplan(view, statement) && <a href="#replan">{words.replan}</a>}
    </p>
  );
};

// A time that is still to come is there to be changed; one that passed helps nobody.
const withTime = ({ view, statement, form }: Props): FormState => {
  if (form.values.size > 0 || statement.status !== 'scheduled') return form;
  const { timeZone } = view.plan.organisation;
  const shown = timeValues('at', statement.publishAt, timeZone);
  return {
    ...form,
    values: new Map(Object.entries(shown).map(([name, value]) => [name, [value]])),
  };
};

/** Where someone with the mandate plans the same words for another time, which approves them for it. */
export const ReplanPanel = (props: Props) => {
  const { view, statement, form } = props;
  const { id, status, hash } = statement;
  if (!mayReplan(view, statement)) return null;
  const words = view.t.planned;
  const isOpen = status === 'missed' || form.problems.length > 0;
  return (
    <details class="panel" id="replan" open={isOpen}>
      <summary>{words.replan}</summary>
      <Form view={view} action={`/desk/statements/${id}/replan`} keep={`replan-${id}`}>
        <input type="hidden" name="hash" value={hash} />
        <TimeField
          view={view}
          form={withTime(props)}
          name="at"
          label={words.at}
          hint={`${words.replanHint} ${words.zone(view.plan.organisation.timeZone)}`}
        />
        <button type="submit" class="main">
          {words.replanYes}
        </button>
      </Form>
    </details>
  );
};
