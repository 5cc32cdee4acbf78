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

const Receipt = ({ view, delivery }: { view: View; delivery: Delivery }) => {
  const isOut = delivery.state === 'by-hand' && delivery.url !== undefined;
  return (
    <tr>
      <th scope="row">{view.t.names.channels[delivery.channel]}</th>
      <td>
        <span class={`status ${isOut ? 'done' : shapes[delivery.state]}`}>
          {view.t.names.deliveries[delivery.state]}
        </span>
      </td>
      <td>
        <Time view={view} at={delivery.at} />
      </td>
      <td>{delivery.url && <a href={delivery.url}>{view.t.statement.open}</a>}</td>
    </tr>
  );
};

/** What became of each channel. */
export const Receipts = ({ view, statement }: { view: View; statement: Statement }) =>
  statement.deliveries.length === 0 ? null : (
    <section>
      <h2>{view.t.statement.receipts}</h2>
      <table>
        <thead class="hidden">
          <tr>
            <th scope="col">{view.t.statement.channel}</th>
            <th scope="col">{view.t.statement.outcome}</th>
            <th scope="col">{view.t.statement.when}</th>
            <th scope="col">{view.t.statement.link}</th>
          </tr>
        </thead>
        <tbody>
          {statement.deliveries.map((delivery) => (
            <Receipt view={view} delivery={delivery} />
          ))}
        </tbody>
      </table>
    </section>
  );
