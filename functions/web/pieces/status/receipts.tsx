import type { Delivery, Statement } from '#domain/statement/statement.ts';
import { Time } from '../../view/time.tsx';
import type { View } from '../../view/view.ts';

const shapes: Record<Delivery['state'], string> = {
  intended: 'busy',
  published: 'done',
  'by-hand': 'wait',
  failed: 'alarm',
  unknown: 'alarm',
};

const isPosted = ({ state, url }: Delivery): boolean => state === 'by-hand' && url !== undefined;

const shapeOf = (delivery: Delivery): string =>
  isPosted(delivery) ? 'done' : shapes[delivery.state];

const stateWords = (view: View, delivery: Delivery): string =>
  isPosted(delivery) ? view.t.statement.postedByHand : view.t.names.deliveries[delivery.state];

const Receipt = ({ view, delivery }: { view: View; delivery: Delivery }) => (
  <li>
    <div>
      <b>{view.t.names.channels[delivery.channel]}</b>
      {delivery.url && (
        <p>
          <a href={delivery.url}>{view.t.statement.open}</a>
        </p>
      )}
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
