import type { Status } from '#domain/statement/status.ts';
import type { View } from '../../view/view.ts';

const shapes: Record<Status, string> = {
  drafting: 'busy',
  'awaiting-approval': 'wait',
  unanswered: 'alarm',
  publishing: 'busy',
  published: 'done',
  'partly-published': 'alarm',
  failed: 'alarm',
  rejected: 'end',
  expired: 'end',
  withdrawn: 'end',
  corrected: 'end',
};

/** Where a statement stands: a word, and a shape that does not lean on colour. */
export const StatusBadge = ({ view, status }: { view: View; status: Status }) => (
  <span class={`status ${shapes[status]}`}>{view.t.names.statuses[status]}</span>
);
