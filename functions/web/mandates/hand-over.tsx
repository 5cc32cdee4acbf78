import { isEverAsked, standInsFor } from '#domain/plan/handing-over.ts';
import { awayAt } from '#domain/plan/handover.ts';
import { Choices } from '../form/choices.tsx';
import { Field } from '../form/field.tsx';
import { Form } from '../form/form.tsx';
import { valuesOf } from '../form/values.ts';
import { Handed } from './handover-notice.tsx';
import type { MandatesProps } from './mandates-page.tsx';

const HandOverForm = ({ view, form }: MandatesProps) => {
  const words = view.t.mandates;
  const { plan } = view.deps;
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
        {/* A link to what is inside opens the panel. */}
        <p id="hand-over">{words.handOverLead}</p>
        <Field
          form={form}
          type="datetime-local"
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

/** For those who are ever asked: hand over for a time, or see that it is so and end it. */
export const HandOver = (props: MandatesProps) => {
  const { view, moment } = props;
  const { plan } = view.deps;
  if (!isEverAsked(plan, view.me)) return null;
  const away = awayAt(plan, view.me.id, moment);
  if (away?.why === 'handed-over') return <Handed view={view} {...away} />;
  return (
    <>
      {away && <p class="notice">{view.t.mandates.absentNow(view.clock.words(away.until))}</p>}
      <HandOverForm {...props} />
    </>
  );
};
