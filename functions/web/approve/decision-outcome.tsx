import type { Stands } from '#domain/freeze/gate.ts';
import type { Incident } from '#domain/incident/incident.ts';
import type { ReturnCounts } from '#domain/recipients/return.ts';
import type { Clearance } from '#domain/statement/answers.ts';
import { reachOf } from '#domain/statement/open-deliveries.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { isPlanned, isWaiting } from '#domain/statement/status.ts';
import { ClearanceLines } from '../pieces/history/clearance-lines.tsx';
import { DecisionLine } from '../pieces/history/decision-line.tsx';
import { PlannedTime } from '../pieces/status/planned-time.tsx';
import { Receipts } from '../pieces/status/receipts.tsx';
import { StatusBadge, statusWords } from '../pieces/status/status-badge.tsx';
import { Hash } from '../pieces/text/hash.tsx';
import { WordsSheets } from '../pieces/words/words-sheets.tsx';
import type { Keeping } from '../read/quoting.ts';
import { QuotesKept, QuotingLine } from '../statement/quoting-notice.tsx';
import { statementTitle } from '../view/statement-title.ts';
import type { SignedInView } from '../view/view.ts';
import { AskedNow } from './asked-now.tsx';

interface DecisionOutcomeProps {
  view: SignedInView;
  statement: Statement;
  stands: Stands;
  incident: Incident;
  /** What came back of words that went to lists. */
  returned: ReturnCounts;
  /** What is to be decided of quotes in published words. */
  keeping: Keeping | undefined;
}

const myClearance = ({ view, statement }: DecisionOutcomeProps): Clearance | undefined =>
  isWaiting(statement.status)
    ? statement.clearances.find(({ by }) => by === view.me.id)
    : undefined;

const title = (props: DecisionOutcomeProps): string => {
  const { view, statement, stands } = props;
  const { decision } = statement;
  const mine = myClearance(props);
  if (mine) return view.t.mandates.cleared[mine.purpose];
  if (statement.status === 'published' && !statement.family) {
    return reachOf(statement).out > 0 ? view.t.approval.published : view.t.approval.toPost;
  }
  return decision?.by === view.me.id
    ? view.t.approval.outcome[decision.decision]
    : statusWords(view, statement, stands);
};

// Announces the next event until it has come: the first receipt comes before publishing is over.
const Hint = ({ view, statement }: DecisionOutcomeProps) => {
  const { decision, status } = statement;
  const isOver =
    decision?.decision === 'approve' && (status !== 'publishing' || reachOf(statement).out > 0);
  return decision?.by === view.me.id && !isOver ? (
    <p class="lead">{view.t.approval.outcomeHint[decision.decision]}</p>
  ) : null;
};

const PublishedAt = ({ view, statement }: DecisionOutcomeProps) => (
  <>
    {statement.deliveries
      .filter((delivery) => delivery.url !== undefined)
      .map(({ url, channel }) => (
        <p>
          <a class="button main" href={url}>
            {view.t.approval.readIt}: {view.t.names.channels[channel]}
          </a>
        </p>
      ))}
  </>
);

const hasAnswered = (props: DecisionOutcomeProps): boolean =>
  myClearance(props) !== undefined || props.statement.decision?.by === props.view.me.id;

/** The decision about a statement, and its effect. */
export const DecisionOutcome = (props: DecisionOutcomeProps) => {
  const { view, statement, stands, incident, returned, keeping } = props;
  return (
    <>
      <h1>{title(props)}</h1>
      <p class="meta">
        <StatusBadge view={view} statement={statement} stands={stands} />{' '}
        {statementTitle(view, statement, incident)}
      </p>
      <Hint {...props} />
      {isPlanned(statement.status) && <PlannedTime view={view} statement={statement} />}
      {myClearance(props) && <p class="lead">{view.t.mandates.clearedHint}</p>}
      {hasAnswered(props) && (
        <p>
          <a class="button" href="/approve">
            {view.t.approval.more}
          </a>
        </p>
      )}
      <QuotingLine view={view} statement={statement} keeping={keeping} />
      <QuotesKept view={view} statement={statement} />
      <AskedNow {...props} />
      <PublishedAt {...props} />
      <ClearanceLines view={view} statement={statement} />
      <DecisionLine view={view} statement={statement} />
      <Receipts view={view} statement={statement} returned={returned} />
      <section>
        <h2>{view.t.approval.textsTitle}</h2>
        <WordsSheets view={view} statement={statement} remarks={[]} />
      </section>
      <Hash view={view} statement={statement} />
    </>
  );
};
