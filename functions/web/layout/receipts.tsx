import type { Delivery, Statement } from '#domain/statement/statement.ts';
import { Time } from './time.tsx';
import type { View } from './view.ts';

const shapes: Record<Delivery['state'], string> = {
  intended: 'busy',
  published: 'done',
  'by-hand': 'wait',
  failed: 'alarm',
  unknown: 'alarm',
};

const shapeOf = ({ state, url }: Delivery): string =>
  state === 'by-hand' && url !== undefined ? 'done' : shapes[state];

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
      <span class={`status ${shapeOf(delivery)}`}>{view.t.names.deliveries[delivery.state]}</span>
      <p class="meta">
        <Time view={view} at={delivery.at} />
      </p>
    </div>
  </li>
);

/** What became of each channel. */
export const Receipts = ({ view, statement }: { view: View; statement: Statement }) =>
  statement.deliveries.length === 0 ? null : (
    <section>
      <h2>{view.t.statement.receipts}</h2>
      <ul class="rows">
        {statement.deliveries.map((delivery) => (
          <Receipt view={view} delivery={delivery} />
        ))}
      </ul>
    </section>
  );
