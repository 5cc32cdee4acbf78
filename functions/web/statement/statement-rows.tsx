import type { Stands } from '#domain/freeze/gate.ts';
import { openChannels } from '#domain/statement/open-deliveries.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { isWaiting } from '#domain/statement/status.ts';
import { askedNames } from '../pieces/status/asked-names.ts';
import { ExposedMark } from '../pieces/status/exposed-notice.tsx';
import { StaleMark } from '../pieces/status/stale-notice.tsx';
import { StatusBadge } from '../pieces/status/status-badge.tsx';
import { Headline } from '../pieces/text/headline.tsx';
import type { ListedStatement } from '../read/with-incident.ts';
import { listChannels } from '../view/list-channels.ts';
import { statementTitle } from '../view/statement-title.ts';
import { Time } from '../view/time.tsx';
import { nameOf, type View } from '../view/view.ts';

type StatementRow = ListedStatement & { stands: Stands };

const Waiting = ({ view, statement }: { view: View; statement: Statement }) => {
  const round = statement.rounds.at(-1);
  if (!round || !isWaiting(statement.status)) return null;
  return (
    <p>
      <time datetime={round.until}>
        {view.t.deskPage.waitsFor(askedNames(view, statement), view.clock.words(round.until))}
      </time>
    </p>
  );
};

const ToPost = ({ view, statement }: { view: View; statement: Statement }) => {
  const channels = listChannels(view, openChannels(statement));
  return channels.length === 0 ? null : <p>{view.t.deskPage.toPost(channels)}</p>;
};

interface RowProps {
  view: View;
  listed: StatementRow;
  isInRoom: boolean;
}

const Row = ({ view, listed: { statement, incident, stands }, isInRoom }: RowProps) => (
  <li>
    <div>
      <a href={`/desk/statements/${statement.id}`}>
        {statementTitle(view, statement, isInRoom ? undefined : incident)}
      </a>
      <Headline statement={statement} />
      <p class="meta">
        {view.t.names.languages[statement.language]} ·{' '}
        {view.t.deskPage.requestedBy(nameOf(view, statement.requestedBy))}{' '}
        <Time view={view} at={statement.requestedAt} />
      </p>
    </div>
    <div>
      <StatusBadge view={view} statement={statement} stands={stands} />
      <Waiting view={view} statement={statement} />
      <ToPost view={view} statement={statement} />
      {incident && <ExposedMark view={view} statement={statement} incident={incident} />}
      {incident && <StaleMark view={view} statement={statement} incident={incident} />}
    </div>
  </li>
);

interface RowsProps {
  view: View;
  items: readonly StatementRow[];
  /** In the room of an incident its title stands above them all. */
  isInRoom?: boolean;
}

/** Statements as rows: kind, incident, status, and whose answer is awaited. */
export const StatementRows = ({ view, items, isInRoom = false }: RowsProps) =>
  items.length === 0 ? (
    <p class="hint">{view.t.deskPage.noStatements}</p>
  ) : (
    <ul class="rows">
      {items.map((listed) => (
        <Row view={view} listed={listed} isInRoom={isInRoom} />
      ))}
    </ul>
  );
