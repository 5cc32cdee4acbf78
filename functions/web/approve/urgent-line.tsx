import type { Statement } from '#domain/statement/statement.ts';
import type { View } from '../view/view.ts';

/** That the comment which a statement answers can't wait, and by when someone must be there. */
export const UrgentLine = ({ view, statement }: { view: View; statement: Statement }) => {
  const { urgentBy } = statement;
  return urgentBy === undefined ? null : (
    <p class="status alarm">
      <time datetime={urgentBy}>{view.t.approval.urgent(view.clock.words(urgentBy))}</time>
    </p>
  );
};
