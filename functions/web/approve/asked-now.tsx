import type { Stands } from '#domain/freeze/gate.ts';
import { waitingFor } from '#domain/statement/approval/waiting-for.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { askedNames } from '../pieces/status/asked-names.ts';
import type { View } from '../view/view.ts';

interface Props {
  view: View;
  statement: Statement;
  /** Where it stands under the gate: nobody is asked while it is on ice. */
  stands: Stands;
}

/** The people who are asked now, and until when, while a statement waits. */
export const AskedNow = ({ view, statement, stands }: Props) => {
  const waits = waitingFor(statement);
  if (waits?.until === undefined || stands === 'frozen') return null;
  return (
    <p>
      <time datetime={waits.until}>
        {view.t.approval.askedNow(askedNames(view, statement), view.clock.words(waits.until))}
      </time>
    </p>
  );
};
