import type { AnsweredComment } from '#domain/statement/answered-comment.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { isCommentChanged } from '#domain/statement/version/changes.ts';
import type { View } from '../../view/view.ts';
import { Revealed } from './revealed.tsx';

interface Props {
  view: View;
  statement: Pick<Statement, 'comment' | 'commentId' | 'claim'>;
  /** The comment that it answers, as it reads now. */
  answered: AnsweredComment | undefined;
}

const Quote = ({ title, text }: { title: string; text: string }) => (
  <figure class="answered">
    <figcaption>{title}</figcaption>
    <blockquote class="prose">
      <Revealed text={text} />
    </blockquote>
  </figure>
);

/** The words from outside that a statement answers or corrects, beside its own. */
export const AnsweredWords = ({ view: { t }, statement, answered }: Props) => {
  const { comment, claim } = statement;
  return (
    <>
      {comment !== undefined && <Quote title={t.text.comment} text={comment} />}
      {answered && isCommentChanged(statement, answered) && (
        <Quote title={t.text.commentNow} text={answered.text} />
      )}
      {claim !== undefined && <Quote title={t.text.claim} text={claim.text} />}
    </>
  );
};
