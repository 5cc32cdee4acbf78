import { reachOf } from '#domain/statement/open-deliveries.ts';
import type { Statement } from '#domain/statement/statement.ts';
import type { Status } from '#domain/statement/status.ts';
import type { View } from '../../view/view.ts';

const shapes: Record<Status, string> = {
  'changes-requested': 'wait',
  drafting: 'busy',
  'awaiting-approval': 'wait',
  unanswered: 'alarm',
  scheduled: 'wait',
  publishing: 'busy',
  missed: 'alarm',
  published: 'done',
  'partly-published': 'alarm',
  failed: 'alarm',
  rejected: 'end',
  expired: 'end',
  withdrawn: 'end',
  corrected: 'end',
};

/** A statement's status in words: an answer for many comments is published nowhere by itself. */
export const statusWords = ({ t }: View, { status, family }: Statement): string =>
  family && status === 'published' ? t.families.approved : t.names.statuses[status];

/**
 * A statement's status as words and a shape, independent of colour. What waits for a person on some
 * channels is not called published yet.
 */
export const StatusBadge = ({ view, statement }: { view: View; statement: Statement }) => {
  const { status } = statement;
  const reach = reachOf(statement);
  return status === 'published' && reach.waiting > 0 ? (
    <span class="status wait">{view.t.progress.reach(reach)}</span>
  ) : (
    <span class={`status ${shapes[status]}`}>{statusWords(view, statement)}</span>
  );
};
