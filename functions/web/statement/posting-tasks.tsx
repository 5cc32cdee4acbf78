import { hasAddress, isPosted } from '#domain/channel/channel.ts';
import type { Incident } from '#domain/incident/incident.ts';
import type { BasisChange } from '#domain/statement/basis.ts';
import {
  declinedDeliveries,
  isNotPosted,
  openDeliveries,
  unsettledDeliveries,
  waitingDeliveries,
} from '#domain/statement/open-deliveries.ts';
import type { Delivery, Statement } from '#domain/statement/statement.ts';
import type { FormState } from '../form/form-state.ts';
import { one } from '../form/values.ts';
import { BasisChangeList } from '../pieces/status/basis-change-list.tsx';
import type { View } from '../view/view.ts';
import { NotPostedForm, ReceiptForm } from './receipt-forms.tsx';

interface Props {
  view: View;
  statement: Statement;
  incident: Incident;
  /** The statement that this one corrects or takes back. */
  superseded: Statement | undefined;
  /** The form of one channel, when it was refused. */
  form: FormState;
}

interface TaskProps extends Props {
  delivery: Delivery;
  /** What has changed since the words were approved. */
  changes: readonly BasisChange[];
}

const titleOf = ({ t }: View, { channel, state }: Delivery): string => {
  const name = t.names.channels[channel];
  const isTalans = state === 'waiting' || isPosted(channel);
  if (isTalans) return t.receipts.waitingTitle(name);
  return hasAddress(channel) ? t.statement.postByHand(name) : t.statement.sendByHand(name);
};

const hintOf = ({ t }: View, { channel, state }: Delivery): string => {
  if (isPosted(channel)) {
    return state === 'waiting' ? t.receipts.ownWaitingHint : t.receipts.ownUnknownHint;
  }
  if (state === 'waiting') return t.receipts.waitingHint;
  if (state === 'unknown') return t.statement.unknownHint;
  return hasAddress(channel) ? t.statement.postByHandHint : t.statement.sendByHandHint;
};

const Changed = ({ view, incident, changes }: TaskProps) => (
  <>
    <p>
      <b>{view.t.statement.changedSinceApproval}</b>
    </p>
    <BasisChangeList view={view} incident={incident} changes={changes} />
  </>
);

const CopyButton = ({ view, delivery: { channel } }: TaskProps) => (
  <button
    type="button"
    class="second"
    hidden
    data-copy={`words-${channel}`}
    data-copied={view.t.copied}
  >
    {view.t.copy}
  </button>
);

const WordsToPost = (props: TaskProps) => {
  const { view, statement, delivery, changes } = props;
  const { channel } = delivery;
  const text = statement.texts.find((each) => each.channel === channel);
  const isChanged = changes.length > 0;
  return (
    <>
      <details>
        <summary>{isChanged ? view.t.statement.theTextAnyway : view.t.statement.theText}</summary>
        <div class="words prose" lang={statement.language} id={`words-${channel}`}>
          {text?.title !== undefined && <p class="headline">{text.title}</p>}
          <p>{text?.text}</p>
        </div>
        {isChanged && <CopyButton {...props} />}
      </details>
      {!isChanged && <CopyButton {...props} />}
    </>
  );
};

// What may not be out needs no correction there.
const EarlierHere = ({ view, superseded, delivery: { channel } }: TaskProps) => {
  const earlier = superseded?.deliveries.find((each) => each.channel === channel);
  if (!superseded || !earlier) return null;
  const words = view.t.receipts.earlierHere;
  if (isNotPosted(earlier)) return <p>{words.notPosted}</p>;
  return unsettledDeliveries(superseded).includes(earlier) ? (
    <p>
      {words.notNoted}{' '}
      <a href={`/desk/statements/${superseded.id}#hand-${channel}`}>{words.note}</a>
    </p>
  ) : null;
};

const Task = (props: TaskProps) => {
  const { view, statement, delivery, changes } = props;
  const id = `hand-${delivery.channel}`;
  const isToPost = delivery.state === 'by-hand' && changes.length === 0;
  return (
    <section class="notice task" aria-labelledby={id}>
      <h2 id={id}>{titleOf(view, delivery)}</h2>
      {(isToPost || delivery.state !== 'by-hand') && <p>{hintOf(view, delivery)}</p>}
      <EarlierHere {...props} />
      {changes.length > 0 && <Changed {...props} />}
      {statement.inReplyTo !== undefined && (
        <p>
          <a href={statement.inReplyTo} rel="noreferrer">
            {view.t.placing.openPost}
          </a>
        </p>
      )}
      <WordsToPost {...props} />
      <ReceiptForm {...props} />
      {delivery.state === 'by-hand' && <NotPostedForm {...props} />}
    </section>
  );
};

// What was said not to be posted may have been all the same.
const Declined = (props: Omit<TaskProps, 'changes'>) => {
  const { view, form, delivery } = props;
  const words = view.t.receipts;
  return (
    <details class="panel" open={one(form.values, 'channel') === delivery.channel}>
      <summary>{words.postedAfterAll(view.t.names.channels[delivery.channel])}</summary>
      <p class="hint">{words.postedAfterAllHint}</p>
      <ReceiptForm {...props} />
    </details>
  );
};

// Words that newer ones replace are not to be posted any more; whether they are out is still to be said.
const Unsettled = (props: Omit<TaskProps, 'changes'>) => {
  const { view, delivery } = props;
  const id = `hand-${delivery.channel}`;
  const words = view.t.receipts;
  return (
    <section class="notice task" aria-labelledby={id}>
      <h2 id={id}>{words.unsettled(view.t.names.channels[delivery.channel])}</h2>
      <p>{words.unsettledHint}</p>
      <ReceiptForm {...props} />
      <NotPostedForm {...props} />
    </section>
  );
};

/**
 * The texts that a person still has to post by hand, whose outcome they have to find out, that Talan
 * goes on trying to post, that newer words replaced before it was noted whether they were posted, or that were said not
 * to be posted. What has changed since the words were approved
 * stands before them.
 */
export const PostingTasks = (props: Omit<TaskProps, 'delivery'>) => {
  const { statement } = props;
  const tasks = [...openDeliveries(statement), ...waitingDeliveries(statement)];
  return (
    <>
      {tasks.map((delivery) => (
        <Task {...props} delivery={delivery} />
      ))}
      {unsettledDeliveries(statement).map((delivery) => (
        <Unsettled {...props} delivery={delivery} />
      ))}
      {declinedDeliveries(statement).map((delivery) => (
        <Declined {...props} delivery={delivery} />
      ))}
    </>
  );
};
