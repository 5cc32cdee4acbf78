import type { FactStatus } from '#domain/incident/fact.ts';
import type { View } from '../../view/view.ts';

const shapes: Record<FactStatus, string> = {
  confirmed: 'done',
  unconfirmed: 'wait',
  withdrawn: 'end',
};

/** The certainty of a fact, as a word and a shape. */
export const FactStatusBadge = ({ view, status }: { view: View; status: FactStatus }) => (
  <span class={`status ${shapes[status]}`}>{view.t.names.factStatuses[status]}</span>
);
