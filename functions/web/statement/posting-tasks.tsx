import { hasAddress } from '#domain/channel/channel.ts';
import { openDeliveries } from '#domain/statement/open-deliveries.ts';
import type { Delivery, Statement } from '#domain/statement/statement.ts';
import { Field } from '../form/field.tsx';
import { Form } from '../form/form.tsx';
import { type FormState, freshForm } from '../form/form-state.ts';
import { one } from '../form/values.ts';
import type { View } from '../view/view.ts';

interface Props {
  view: View;
  statement: Statement;
  /** The form of one channel, when it was refused. */
  form: FormState;
}

const ReceiptForm = ({ view, statement, form, delivery }: Props & { delivery: Delivery }) => {
  const { channel, state } = delivery;
  const mine = one(form.values, 'channel') === channel ? form : freshForm();
  return (
    <Form
      view={view}
      action={`/desk/statements/${statement.id}/receipts`}
      keep={`receipt-${statement.id}-${channel}`}
    >
      <input type="hidden" name="channel" value={channel} />
      {hasAddress(channel) && (
        <Field form={mine} name="url" label={view.t.statement.address} type="url" />
      )}
      <p class="actions">
        <button type="submit" name="state" value="published" class="main">
          {view.t.statement.posted}
        </button>
        {state === 'unknown' && (
          <button type="submit" name="state" value="failed" class="second">
            {view.t.statement.notPosted}
          </button>
        )}
      </p>
    </Form>
  );
};

const Task = (props: Props & { delivery: Delivery }) => {
  const { view, statement, delivery } = props;
  const { channel, state } = delivery;
  const id = `hand-${channel}`;
  const text = statement.texts.find((each) => each.channel === channel);
  return (
    <section class="notice task" aria-labelledby={id}>
      <h2 id={id}>{view.t.statement.postByHand(view.t.names.channels[channel])}</h2>
      <p>{state === 'unknown' ? view.t.statement.unknownHint : view.t.statement.postByHandHint}</p>
      <details>
        <summary>{view.t.statement.theText}</summary>
        <div class="words prose" lang={statement.language} id={`words-${channel}`}>
          {text?.title !== undefined && <p class="headline">{text.title}</p>}
          <p>{text?.text}</p>
        </div>
      </details>
      <button
        type="button"
        class="second"
        hidden
        data-copy={`words-${channel}`}
        data-copied={view.t.copied}
      >
        {view.t.copy}
      </button>
      <ReceiptForm {...props} />
    </section>
  );
};

/** The texts that a person still has to post by hand, or whose outcome they have to find out. */
export const PostingTasks = (props: Props) => (
  <>
    {openDeliveries(props.statement).map((delivery) => (
      <Task {...props} delivery={delivery} />
    ))}
  </>
);
