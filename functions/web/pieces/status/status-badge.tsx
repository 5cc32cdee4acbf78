import type { Status } from '#domain/statement/status.ts';
import type { View } from '../../view/view.ts';

const shapes: Record<Status, string> = {
  'changes-requested': 'wait',
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

/** A statement's status as a word and a shape, independent of colour. */
export const StatusBadge = ({ view, status }: { view: View; status: Status }) => (
  <span class={`status ${shapes[status]}`}>{view.t.names.statuses[status]}</span>
);
