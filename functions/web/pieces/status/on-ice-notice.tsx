import type { Stands } from '#domain/freeze/gate.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { isWaiting } from '#domain/statement/status.ts';
import type { View } from '../../view/view.ts';

interface Props {
  view: View;
  statement: Statement;
  /** Where it stands under the gate. */
  stands: Stands;
}

/** Whether the time that words were to go out at has passed while they waited for an answer. */
const hasLostItsTime = ({ now }: View, { status, publishAt }: Statement): boolean =>
  isWaiting(status) && publishAt !== undefined && new Date(publishAt) <= now;

/** Says of words that still wait for an answer that their time has passed. */
export const TimePassed = ({ view, statement }: Pick<Props, 'view' | 'statement'>) =>
  hasLostItsTime(view, statement) ? <b>{view.t.planned.timePassed}</b> : null;

/** Says of an ordinary post that waits for an answer that nobody is asked while a freeze lasts. */
export const OnIceNotice = ({ view, statement, stands }: Props) =>
  stands === 'frozen' && isWaiting(statement.status) ? (
    <p class="notice" role="status">
      {view.t.planned.notAsked} <TimePassed view={view} statement={statement} />{' '}
      <a href="/desk/planned">{view.t.planned.see}</a>
    </p>
  ) : null;
