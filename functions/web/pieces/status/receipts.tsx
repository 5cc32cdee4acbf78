import type { Tally } from '#domain/publish/tally.ts';
import { MailChannel } from '#domain/recipients/mail-channel.ts';
import type { ReturnCount, ReturnCounts } from '#domain/recipients/return.ts';
import { unsettledDeliveries } from '#domain/statement/open-deliveries.ts';
import type { Delivery, Statement } from '#domain/statement/statement.ts';
import { TimeOnRecord } from '../../view/time.tsx';
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

interface ReceiptProps {
  view: View;
  delivery: Delivery;
  returned: ReturnCount | undefined;
  /** Whether newer words replace these before it was noted whether they were posted. */
  isUnsettled: boolean;
}

const stateWords = ({ view, delivery, isUnsettled }: ReceiptProps): string => {
  if (isPosted(delivery)) return view.t.statement.postedByHand;
  return isUnsettled ? view.t.receipts.notNoted : view.t.names.deliveries[delivery.state];
};

interface TallyLinesProps {
  view: View;
  tally: Tally;
  returned: ReturnCount | undefined;
}

const TallyLines = ({ view: { t }, tally, returned }: TallyLinesProps) => (
  <>
    <p>{t.recipients.tally(tally)}</p>
    {tally.refused > 0 && <p>{t.recipients.refused(tally.refused)}</p>}
    {tally.unsure > 0 && <p>{t.recipients.unsure(tally.unsure)}</p>}
    {tally.stopped !== undefined && <p>{t.recipients.stopped(tally.stopped)}</p>}
    {returned && <p>{t.recipients.returned(returned)}</p>}
  </>
);

// What came of it, and what is to be done about it.
const Explanation = ({ view, delivery, returned }: Omit<ReceiptProps, 'isUnsettled'>) => {
  const { t } = view;
  const { reason, why, standing, retryAt, state, earlier, tally } = delivery;
  return (
    <>
      {tally && <TallyLines view={view} tally={tally} returned={returned} />}
      {reason && reason !== 'basis-changed' && <p>{t.receipts.reasons[reason]}</p>}
      {why && <blockquote>{why}</blockquote>}
      {state === 'waiting' && retryAt && <p>{t.receipts.triesAgain(view.clock.words(retryAt))}</p>}
      {earlier && <p>{t.placing.removed[earlier]}</p>}
      {standing && <p>{t.receipts.standings[standing]}</p>}
    </>
  );
};

const Receipt = (props: ReceiptProps) => {
  const { view, delivery, returned } = props;
  return (
    <li>
      <div>
        <b>{view.t.names.channels[delivery.channel]}</b>
        {delivery.url && (
          <p>
            <a href={delivery.url}>{view.t.statement.open}</a>
          </p>
        )}
        <Explanation view={view} delivery={delivery} returned={returned} />
      </div>
      <div>
        <span class={`status ${shapeOf(delivery)}`}>{stateWords(props)}</span>
        <p class="meta">
          <TimeOnRecord view={view} at={delivery.at} />
        </p>
      </div>
    </li>
  );
};

// In the order of the texts, not of the answers.
const byChannel =
  ({ channels }: Statement) =>
  (a: Delivery, b: Delivery): number =>
    channels.indexOf(a.channel) - channels.indexOf(b.channel);

const returnedFrom = (returned: ReturnCounts, { channel }: Delivery): ReturnCount | undefined => {
  const list = MailChannel.safeParse(channel).data;
  return list && returned[list];
};

interface ReceiptsProps {
  view: View;
  statement: Statement;
  returned?: ReturnCounts;
}

/** The outcome for each channel; `returned`: what came back of words that went to lists. */
export const Receipts = ({ view, statement, returned = {} }: ReceiptsProps) =>
  statement.deliveries.length === 0 ? null : (
    <section>
      <h2>{view.t.statement.receipts}</h2>
      <ul class="rows">
        {statement.deliveries.toSorted(byChannel(statement)).map((delivery) => (
          <Receipt
            view={view}
            delivery={delivery}
            returned={returnedFrom(returned, delivery)}
            isUnsettled={unsettledDeliveries(statement).includes(delivery)}
          />
        ))}
      </ul>
    </section>
  );
