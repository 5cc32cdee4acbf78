import type { Statement } from '#domain/statement/statement.ts';
import type { View } from '../../view/view.ts';

interface Props {
  view: View;
  statement: Pick<Statement, 'headline' | 'questions' | 'instructions' | 'writtenBy'>;
}

/**
 * The headline and the questions that were asked for, the instructions to whoever writes, and that templates, where
 * they wrote, have not read them.
 */
export const Instructions = ({ view: { t }, statement }: Props) => (
  <>
    {statement.headline && (
      <p class="prose">
        <b>{t.statement.headlineAsked}:</b> {statement.headline}
      </p>
    )}
    {statement.questions && (
      <>
        <p>
          <b>{t.statement.questionsAsked}:</b>
        </p>
        <ul>
          {statement.questions.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      </>
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
