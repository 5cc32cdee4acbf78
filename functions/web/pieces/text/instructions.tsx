import type { Statement } from '#domain/statement/statement.ts';
import type { View } from '../../view/view.ts';

interface Props {
  view: View;
  statement: Pick<Statement, 'headline' | 'keyMessage' | 'instructions' | 'writtenBy'>;
}

/**
 * The key message and the headline that were asked for, the instructions to whoever writes, and that templates, where they wrote, have
 * not read them.
 */
export const Instructions = ({ view: { t }, statement }: Props) => (
  <>
    {statement.keyMessage && (
      <p class="prose">
        <b>{t.statement.keyMessageAsked}:</b> {statement.keyMessage}
      </p>
    )}
    {statement.headline && (
      <p class="prose">
        <b>{t.statement.headlineAsked}:</b> {statement.headline}
      </p>
    )}
    {statement.instructions && (
      <p class="prose">
        <b>{t.statement.instructions}:</b> {statement.instructions}
      </p>
    )}
    {statement.instructions && statement.writtenBy === 'playbook' && (
      <p>{t.statement.instructionsUnread}</p>
    )}
  </>
);
