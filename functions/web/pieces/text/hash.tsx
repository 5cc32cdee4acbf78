import type { Statement } from '#domain/statement/statement.ts';
import type { View } from '../../view/view.ts';

const SHORT = 12;

/** The hash of the words: its start, and all of it on demand. */
export const Hash = ({ view, statement }: { view: View; statement: Statement }) => {
  if (!statement.hash) return null;
  const approved = statement.decision?.decision === 'approve';
  return (
    <details class="hash" id="hash">
      <summary>
        {approved ? view.t.text.approvedHash : view.t.text.currentHash}{' '}
        <code>{statement.hash.slice(0, SHORT)}…</code>
      </summary>
      <code>{statement.hash}</code>
    </details>
  );
};
