import type { Incident } from '#domain/incident/incident.ts';
import type { BasisChange } from '#domain/statement/basis.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { isWaiting } from '#domain/statement/status.ts';
import type { View } from '../../view/view.ts';
import { basisChangeWords } from './basis-change-words.ts';

interface Props {
  view: View;
  incident: Incident;
}

/** What has changed since words were checked or approved, one line each. */
export const BasisChangeList = ({
  view,
  incident,
  changes,
}: Props & { changes: readonly BasisChange[] }) => (
  <ul>
    {changes.map((change) => (
      <li>{basisChangeWords(change, incident, view)}</li>
    ))}
  </ul>
);

/** Why words that were approved before are asked about anew. */
export const LapsedNotice = ({
  view,
  incident,
  statement: { status, lapsedFor },
}: Props & { statement: Pick<Statement, 'status' | 'lapsedFor'> }) =>
  lapsedFor && isWaiting(status) ? (
    <div class="notice bad">
      <p>{view.t.statement.lapsed}</p>
      <BasisChangeList view={view} incident={incident} changes={lapsedFor} />
    </div>
  ) : null;
