import { isEverAsked, standInsFor } from '#domain/plan/handing-over.ts';
import { awayAt, type Moment } from '#domain/plan/handover.ts';
import { Choices } from '../form/choices.tsx';
import { Form } from '../form/form.tsx';
import type { FormState } from '../form/form-state.ts';
import { TimeField } from '../form/time-field.tsx';
import { valuesOf } from '../form/values.ts';
import type { SignedInView } from '../view/view.ts';
import { HandoverNotice } from './handover-notice.tsx';

interface HandOverProps {
  view: SignedInView;
  moment: Moment;
  /** The form for handing over, refused or fresh. */
  form: FormState;
}

const HandOverForm = ({ view, form }: HandOverProps) => {
  const words = view.t.mandates;
  const { plan } = view;
  const people = standInsFor(plan, view.me);
  const options = [
    { value: '', label: words.toDeputies },
    ...people.map(({ id, name, role }) => ({ value: id, label: name, hint: role })),
  ];
  const values = form.values.has('to')
    ? form.values
    : new Map([...form.values, ...valuesOf({ to: '' })]);
  return (
    <details class="panel" open={form.problems.length > 0}>
      <summary>{words.handOver}</summary>
      <Form view={view} action="/mandates/hand-over" keep="hand-over">
        {/* A link to an element inside the panel opens it. */}
        <p id="hand-over">{words.handOverLead}</p>
        <TimeField
          view={view}
          form={form}
          name="until"
          label={words.until}
          hint={words.untilHint(plan.organisation.timeZone)}
          required
        />
        <Choices
          form={{ ...form, values }}
          type="radio"
          name="to"
          label={words.to}
          hint={words.toHint}
          options={options}
        />
        <button type="submit" class="main">
          {words.handOverSend}
        </button>
      </Form>
    </details>
  );
};

/** Handing over for a time, or the notice that it is done; only for people who are ever asked. */
export const HandOver = (props: HandOverProps) => {
  const { view, moment } = props;
  const { plan } = view;
  if (!isEverAsked(plan, view.me)) return null;
  const away = awayAt(plan, view.me.id, moment);
  if (away?.why === 'handed-over') return <HandoverNotice view={view} {...away} />;
  return (
    <>
      {away && <p class="notice">{view.t.mandates.absentNow(view.clock.words(away.until))}</p>}
      <HandOverForm {...props} />
    </>
  );
};
