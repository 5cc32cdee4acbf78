import type { Stands } from '#domain/freeze/gate.ts';
import { reachOf } from '#domain/statement/open-deliveries.ts';
import type { Statement } from '#domain/statement/statement.ts';
import type { View } from '../../view/view.ts';

const shapes: Record<Stands, string> = {
  'changes-requested': 'wait',
  drafting: 'busy',
  'awaiting-approval': 'wait',
  unanswered: 'alarm',
  scheduled: 'wait',
  publishing: 'busy',
  missed: 'alarm',
  frozen: 'alarm',
  published: 'done',
  'partly-published': 'alarm',
  failed: 'alarm',
  rejected: 'end',
  expired: 'end',
  withdrawn: 'end',
  corrected: 'end',
};

/** Where something stands, in words. */
export const standsWords = ({ t }: Pick<View, 't'>, stands: Stands): string =>
  stands === 'frozen' ? t.planned.frozen : t.names.statuses[stands];

/** A statement's status in words: an answer for many comments is published nowhere by itself. */
export const statusWords = (
  view: Pick<View, 't'>,
  { family }: Pick<Statement, 'family'>,
  stands: Stands,
): string =>
  family && stands === 'published' ? view.t.families.approved : standsWords(view, stands);

interface BadgeProps {
  view: View;
  statement: Statement;
  /** Where it stands under the gate. */
  stands: Stands;
}

/**
 * A statement's status as words and a shape, independent of colour. What waits for a person on some
 * channels is not called published yet.
 */
export const StatusBadge = ({ view, statement, stands }: BadgeProps) => {
  const reach = reachOf(statement);
  return stands === 'published' && reach.waiting > 0 ? (
    <span class="status wait">{view.t.progress.reach(reach)}</span>
  ) : (
    <span class={`status ${shapes[stands]}`}>{statusWords(view, statement, stands)}</span>
  );
};
