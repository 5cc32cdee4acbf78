import type { Statement } from '#domain/statement/statement.ts';
import type { View } from '../../view/view.ts';

interface Props {
  view: View;
  statement: Pick<Statement, 'instructions' | 'writtenBy'>;
}

/** The instructions to whoever writes, and that templates, where they wrote, have not read them. */
export const Instructions = ({ view: { t }, statement }: Props) =>
  statement.instructions ? (
    <>
      <p class="prose">
        <b>{t.statement.instructions}:</b> {statement.instructions}
      </p>
      {statement.writtenBy === 'playbook' && <p>{t.statement.instructionsUnread}</p>}
    </>
  ) : null;
