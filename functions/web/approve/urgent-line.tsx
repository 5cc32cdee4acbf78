import type { Statement } from '#domain/statement/statement.ts';
import type { View } from '../view/view.ts';

/** By when the author of the comment which a statement answers is to hear from us, and whether that can't wait. */
export const UrgentLine = ({ view, statement }: { view: View; statement: Statement }) => {
  const { urgentBy, answerBy } = statement;
  if (urgentBy !== undefined) {
    return (
      <p class="status alarm">
        <time datetime={urgentBy}>{view.t.approval.urgent(view.clock.words(urgentBy))}</time>
      </p>
    );
  }
  return answerBy === undefined ? null : (
    <p class="meta">
      <time datetime={answerBy}>{view.t.approval.answerDue(view.clock.words(answerBy))}</time>
    </p>
  );
};
