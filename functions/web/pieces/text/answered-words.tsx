import type { Incident } from '#domain/incident/incident.ts';
import type { SeenStatement } from '#domain/moderation/outside-words.ts';
import type { AnsweredComment } from '#domain/statement/answered-comment.ts';
import { isCommentChanged } from '#domain/statement/answered-comment.ts';
import { namedRight } from '#domain/tone/named-right.ts';
import { plainlyShown } from '#domain/values/outside-words.ts';
import { isWriter } from '../../actions/roles.ts';
import { lookPath } from '../../look-path.ts';
import type { View } from '../../view/view.ts';
import { OutsideWords } from './outside-words.tsx';

interface Props {
  view: View;
  statement: Pick<SeenStatement, 'comment' | 'commentId' | 'claim' | 'isWithheld'>;
  incident: Pick<Incident, 'facts'>;
  /** The comment that it answers, as it reads now. */
  answered: AnsweredComment | undefined;
}

const Quote = ({ title, text }: { title: string; text: string }) => (
  <figure class="answered">
    <figcaption>{title}</figcaption>
    <blockquote class="prose">
      <OutsideWords text={text} />
    </blockquote>
  </figure>
);

// What is called wrong beside what is named as right, so that whoever reads both sees whether one answers the other.
const Corrected = ({ view: { t }, statement: { claim }, incident }: Omit<Props, 'answered'>) =>
  claim === undefined ? null : (
    <div class="compared">
      <Quote title={t.text.claim} text={claim.text} />
      {namedRight(incident.facts, claim).map(({ text }) => (
        <Quote title={t.text.namedRight} text={text} />
      ))}
    </div>
  );

// Who may read it asks on the comment's page, where that is noted.
const Withheld = ({ view: { t }, statement: { commentId } }: Pick<Props, 'view' | 'statement'>) => (
  <div class="notice">
    <p>{t.removal.wordsNotShown}</p>
    {commentId !== undefined && (
      <p>
        <a href={lookPath(commentId)}>{t.removal.toComment}</a>
      </p>
    )}
  </div>
);

/** The words from outside that a statement answers or corrects, beside its own; not those that were removed. */
export const AnsweredWords = ({ view, statement, incident, answered }: Props) => {
  const { t } = view;
  const { comment, commentId, isWithheld } = statement;
  return (
    <>
      {(isWithheld || answered?.isWithheld) && <Withheld view={view} statement={statement} />}
      {comment !== undefined && (
        <Quote
          title={
            answered?.from === undefined
              ? t.text.comment
              : t.text.commentFrom(plainlyShown(answered.from))
          }
          text={comment}
        />
      )}
      {comment !== undefined && commentId !== undefined && view.me && isWriter(view.me) && (
        <p>
          <a href={lookPath(commentId)}>{t.removal.toComment}</a>
        </p>
      )}
      {answered && isCommentChanged(statement, answered) && (
        <Quote title={t.text.commentNow} text={answered.text} />
      )}
      <Corrected view={view} statement={statement} incident={incident} />
    </>
  );
};
