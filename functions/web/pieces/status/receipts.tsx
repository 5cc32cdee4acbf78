import type { Tally } from '#domain/publish/tally.ts';
import type { Delivery, Statement } from '#domain/statement/statement.ts';
import { Time } from '../../view/time.tsx';
import type { View } from '../../view/view.ts';

const shapes: Record<Delivery['state'], string> = {
  intended: 'busy',
  published: 'done',
  'by-hand': 'wait',
  failed: 'alarm',
  unknown: 'alarm',
  waiting: 'wait',
  stopped: 'end',
};

const isPosted = ({ state, url }: Delivery): boolean => state === 'by-hand' && url !== undefined;

const isWrong = ({ standing }: Delivery): boolean =>
  standing === 'other-words' || standing === 'gone';

const isPartial = ({ tally }: Delivery): boolean =>
  tally !== undefined && tally.refused + tally.unsure > 0;

const shapeOf = (delivery: Delivery): string => {
  if (isWrong(delivery)) return 'alarm';
  if (delivery.state === 'published' && isPartial(delivery)) return 'wait';
  return isPosted(delivery) ? 'done' : shapes[delivery.state];
};

const stateWords = (view: View, delivery: Delivery): string =>
  isPosted(delivery) ? view.t.statement.postedByHand : view.t.names.deliveries[delivery.state];

const TallyLines = ({ view: { t }, tally }: { view: View; tally: Tally }) => (
  <>
    <p>{t.recipients.tally(tally)}</p>
    {tally.refused > 0 && <p>{t.recipients.refused(tally.refused)}</p>}
    {tally.unsure > 0 && <p>{t.recipients.unsure(tally.unsure)}</p>}
    {tally.stopped !== undefined && <p>{t.recipients.stopped(tally.stopped)}</p>}
  </>
);

// What came of it, and what is to be done about it.
const Explanation = ({ view, delivery }: { view: View; delivery: Delivery }) => {
  const { t } = view;
  const { reason, standing, retryAt, state, earlier, tally } = delivery;
  return (
    <>
      {tally && <TallyLines view={view} tally={tally} />}
      {reason && reason !== 'basis-changed' && <p>{t.receipts.reasons[reason]}</p>}
      {state === 'waiting' && retryAt && <p>{t.receipts.triesAgain(view.clock.words(retryAt))}</p>}
      {earlier && <p>{t.placing.removed[earlier]}</p>}
      {standing && <p>{t.receipts.standings[standing]}</p>}
    </>
  );
};

const Receipt = ({ view, delivery }: { view: View; delivery: Delivery }) => (
  <li>
    <div>
      <b>{view.t.names.channels[delivery.channel]}</b>
      {delivery.url && (
        <p>
          <a href={delivery.url}>{view.t.statement.open}</a>
        </p>
      )}
      <Explanation view={view} delivery={delivery} />
    </div>
    <div>
      <span class={`status ${shapeOf(delivery)}`}>{stateWords(view, delivery)}</span>
      <p class="meta">
        <Time view={view} at={delivery.at} />
      </p>
    </div>
  </li>
);

// In the order of the texts, not of the answers.
const byChannel =
  ({ channels }: Statement) =>
  (a: Delivery, b: Delivery): number =>
    channels.indexOf(a.channel) - channels.indexOf(b.channel);

/** The outcome for each channel. */
export const Receipts = ({ view, statement }: { view: View; statement: Statement }) =>
  statement.deliveries.length === 0 ? null : (
    <section>
      <h2>{view.t.statement.receipts}</h2>
      <ul class="rows">
        {statement.deliveries.toSorted(byChannel(statement)).map((delivery) => (
          <Receipt view={view} delivery={delivery} />
        ))}
      </ul>
    </section>
  );
