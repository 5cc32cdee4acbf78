import type { Statement } from '#domain/statement/statement.ts';
import type { View } from '../../view/view.ts';

/** When words go out, where that is not at once. It is part of what is approved. */
export const PlannedTime = ({
  view,
  statement: { publishAt },
}: {
  view: View;
  statement: Pick<Statement, 'publishAt'>;
}) =>
  publishAt === undefined ? null : (
    <p>
      <time datetime={publishAt}>{view.t.planned.goesOut(view.clock.words(publishAt))}</time>
    </p>
  );
