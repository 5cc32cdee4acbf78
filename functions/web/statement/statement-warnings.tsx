import type { Incident } from '#domain/incident/incident.ts';
import type { AnsweredComment } from '#domain/statement/answered-comment.ts';
import { changesBeforeApproval } from '#domain/statement/approval/changes.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { isWaiting } from '#domain/statement/status.ts';
import { BasisChangeList } from '../pieces/status/basis-change-list.tsx';
import { listWords, nameOf, type SignedInView, type View } from '../view/view.ts';

interface Props {
  view: SignedInView;
  statement: Statement;
  incident: Incident;
  /** The comment that it answers, as it reads now. */
  answered: AnsweredComment | undefined;
}

const failureWords = (view: View, failure: string): string => {
  const words = view.t.statement.failures;
  switch (failure) {
    case 'no-approver':
    case 'needs-model':
    case 'nobody-else-may-approve':
      return words[failure];
    default:
      return words.other(failure);
  }
};

/** Who calls the requester before answering, and until when they are waited for. */
export const Calling = ({ view, statement }: Pick<Props, 'view' | 'statement'>) => {
  const { calling, until } = statement.rounds.at(-1) ?? {};
  if (!calling || !until || !isWaiting(statement.status)) return null;
  const name = nameOf(view, calling.by);
  return (
    <p class="notice" role="status">
      {view.t.statement.calling(name, view.clock.words(calling.at), view.clock.words(until))}
    </p>
  );
};

/** What went wrong with a statement, and what has changed under its words. */
export const Warnings = ({ view, statement, incident, answered }: Props) => {
  const changes = isWaiting(statement.status)
    ? changesBeforeApproval(statement, { incident, answered, now: view.now })
    : [];
  const overtaken = statement.deliveries
    .filter(({ reason }) => reason === 'basis-changed')
    .map(({ channel }) => view.t.names.channels[channel]);
  return (
    <>
      {statement.failure && statement.status === 'failed' && (
        <p class="notice bad">
          {view.t.statement.failedBecause(failureWords(view, statement.failure))}
        </p>
      )}
      {overtaken.length > 0 && (
        <p class="notice bad">{view.t.statement.overtaken(listWords(view, overtaken))}</p>
      )}
      {changes.length > 0 && (
        <div class="notice bad">
          <p>{view.t.statement.basisChanged}</p>
          <BasisChangeList view={view} incident={incident} changes={changes} />
          <p>{view.t.statement.dispatch}</p>
        </div>
      )}
    </>
  );
};
