import { hasAddress, isPosted } from '#domain/channel/channel.ts';
import type { Delivery, Statement } from '#domain/statement/statement.ts';
import { Field } from '../form/field.tsx';
import { Form } from '../form/form.tsx';
import { type FormState, freshForm } from '../form/form-state.ts';
import { one } from '../form/values.ts';
import type { View } from '../view/view.ts';

interface Props {
  view: View;
  statement: Statement;
  delivery: Delivery;
  /** The form of one channel, when it was refused. */
  form: FormState;
}

/** The form that says where a text was posted, or that it is not out. */
export const ReceiptForm = ({ view, statement, form, delivery }: Props) => {
  const { channel, state, at } = delivery;
  const mine = one(form.values, 'channel') === channel ? form : freshForm();
  const isOurs = isPosted(channel);
  if (isOurs && state !== 'waiting') return null;
  return (
    <Form
      view={view}
      action={`/desk/statements/${statement.id}/receipts`}
      keep={`receipt-${statement.id}-${channel}`}
    >
      <input type="hidden" name="channel" value={channel} />
      {state === 'unknown' && <input type="hidden" name="seenAt" value={at} />}
      {!isOurs && hasAddress(channel) && (
        <Field form={mine} name="url" label={view.t.statement.address} type="url" />
      )}
      <p class="actions">
        {!isOurs && (
          <button type="submit" name="state" value="published" class="main">
            {hasAddress(channel) ? view.t.statement.posted : view.t.statement.sent}
          </button>
        )}
        {(state === 'unknown' || state === 'waiting') && (
          <button type="submit" name="state" value="failed" class="second">
            {state === 'waiting' ? view.t.receipts.stopTrying : view.t.statement.notPosted}
          </button>
        )}
      </p>
    </Form>
  );
};

/** The form that says that nobody posts a text. A channel that nobody posts to any more keeps no crisis from being over. */
export const NotPostedForm = ({ view, statement, form, delivery }: Props) => {
  const { channel } = delivery;
  const mine = one(form.values, 'channel') === channel ? form : freshForm();
  const words = view.t.receipts;
  return (
    <details class="panel" open={mine.values.has('reason')}>
      <summary>{words.notPosted}</summary>
      <p class="hint">{words.notPostedHint}</p>
      <Form
        view={view}
        action={`/desk/statements/${statement.id}/not-posted`}
        keep={`not-posted-${statement.id}-${channel}`}
      >
        <input type="hidden" name="channel" value={channel} />
        <Field form={mine} name="reason" label={words.notPostedWhy} required />
        <p class="actions">
          <button type="submit" class="second">
            {words.notPosted}
          </button>
        </p>
      </Form>
    </details>
  );
};
