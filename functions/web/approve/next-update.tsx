import { hasOwnPage } from '#domain/channel/channel.ts';
import type { QuestionProps } from './question-props.ts';

/** When the words promise more. The newsroom prints the time beside them, so it is approved with them. */
export const NextUpdate = ({
  view,
  statement: { nextUpdateAt, channels },
}: Pick<QuestionProps, 'view' | 'statement'>) => {
  if (nextUpdateAt === undefined) return null;
  const when = view.clock.words(nextUpdateAt);
  const isOnPage = channels.some(hasOwnPage);
  return (
    <p>
      <time datetime={nextUpdateAt}>
        {isOnPage ? view.t.approval.nextUpdateOnPage(when) : view.t.statement.promised(when)}
      </time>
    </p>
  );
};
