import type { Incident } from '#domain/incident/incident.ts';
import { isInternal, type Kind } from '#domain/kind/kind.ts';
import { type StaleFact, staleFacts } from '#domain/statement/brief/stale.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { isWriter } from '../../actions/roles.ts';
import type { View } from '../../view/view.ts';

interface Props {
  view: View;
  statement: Statement;
  incident: Pick<Incident, 'facts'>;
}

// An internal statement is followed by one of its kind, a public one by a correction.
const followUpKind = (kind: Kind): Kind => (isInternal(kind) ? kind : 'correction');

const changeWords = ({ what, factId, earlier }: StaleFact, { view, incident }: Props): string => {
  const words = view.t.refusals;
  if (what === 'withdrawn') return words.factWithdrawn(earlier);
  if (what === 'doubted') return words.factUnconfirmed(earlier);
  return words.factReworded(earlier, incident.facts.find(({ id }) => id === factId)?.text ?? '');
};

/** Where a writer asks for what follows up stale words; nothing for others. */
const FollowUp = ({ view, statement }: Pick<Props, 'view' | 'statement'>) => {
  if (!view.me || !isWriter(view.me)) return null;
  const path = `/desk/incidents/${statement.incidentId}/statements/new`;
  const query = `kind=${followUpKind(statement.kind)}&corrects=${statement.id}`;
  return <a href={`${path}?${query}`}>{view.t.statement.mendStale}</a>;
};

/** Says that published words rest on facts that have changed since, and links to the follow-up. */
export const StaleNotice = (props: Props) => {
  const { view, statement, incident } = props;
  const stale = staleFacts(statement, incident);
  if (stale.length === 0) return null;
  return (
    <div class="notice bad">
      <p>{view.t.statement.stale}</p>
      <ul>
        {stale.map((fact) => (
          <li>{changeWords(fact, props)}</li>
        ))}
      </ul>
      <p>
        <FollowUp view={view} statement={statement} />
      </p>
    </div>
  );
};

// A list shows the first of what changed, and how many more did: the statement's page shows all.
const IN_LISTS = 1;

/** Marks stale words in a list, says what has changed, and links to the follow-up. */
export const StaleMark = (props: Props) => {
  const { view, statement, incident } = props;
  const stale = staleFacts(statement, incident);
  if (stale.length === 0) return null;
  const more = stale.length - IN_LISTS;
  return (
    <p>
      <b>{view.t.statement.staleMark}</b>{' '}
      {stale.slice(0, IN_LISTS).map((fact) => changeWords(fact, props))}
      {more > 0 && view.t.statement.staleMore(more)} <FollowUp view={view} statement={statement} />
    </p>
  );
};
