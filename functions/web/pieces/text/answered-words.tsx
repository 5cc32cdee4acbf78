import type { Statement } from '#domain/statement/statement.ts';
import type { View } from '../../view/view.ts';
import { Revealed } from './revealed.tsx';

interface Props {
  view: View;
  statement: Pick<Statement, 'comment' | 'claim'>;
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
export const AnsweredWords = ({ view: { t }, statement: { comment, claim } }: Props) => (
  <>
    {comment !== undefined && <Quote title={t.text.comment} text={comment} />}
    {claim !== undefined && <Quote title={t.text.claim} text={claim.text} />}
  </>
);
