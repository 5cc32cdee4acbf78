import type { Stands } from '#domain/freeze/gate.ts';
import type { Incident } from '#domain/incident/incident.ts';
import type { JournalItem } from '#domain/journal/journal.ts';
import type { StatementToCheck } from '#domain/moderation/statement-to-check.ts';
import type { ReturnCounts } from '#domain/recipients/return.ts';
import type { AnsweredComment } from '#domain/statement/answered-comment.ts';
import type { DeadEnd } from '#domain/statement/approval/dead-end.ts';
import type { BasisChange } from '#domain/statement/basis.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { isOpen, isWaiting } from '#domain/statement/status.ts';
import { isWriter } from '../actions/roles.ts';
import { ErrorSummary } from '../form/error-summary.tsx';
import type { FormState } from '../form/form-state.ts';
import { Document } from '../page/document.tsx';
import { DoneNotice } from '../page/done-notice.tsx';
import { LIVE_MS, Live } from '../page/live.tsx';
import { ChangeRequest } from '../pieces/history/change-request.tsx';
import { TimeLine } from '../pieces/history/time-line.tsx';
import { LapsedNotice } from '../pieces/status/basis-change-list.tsx';
import { DeadEndNotice } from '../pieces/status/dead-end-notice.tsx';
import { ExposedNotice } from '../pieces/status/exposed-notice.tsx';
import { OnIceNotice } from '../pieces/status/on-ice-notice.tsx';
import { Receipts } from '../pieces/status/receipts.tsx';
import { StaleNotice } from '../pieces/status/stale-notice.tsx';
import { StatusBadge } from '../pieces/status/status-badge.tsx';
import { Steps } from '../pieces/status/steps.tsx';
import type { Keeping } from '../read/quoting.ts';
import { statementHeading, statementTitle } from '../view/statement-title.ts';
import { TimeOnRecord } from '../view/time.tsx';
import { nameOf, type SignedInView } from '../view/view.ts';
import { PostingTasks } from './posting-tasks.tsx';
import { QuotesKept, QuotingNotice } from './quoting-notice.tsx';
import { MissedNotice, ReplanPanel } from './replan-panel.tsx';
import { StatementActions } from './statement-actions.tsx';
import { StatementDetails } from './statement-details.tsx';
import { Texts } from './statement-texts.tsx';
import { Calling, Warnings } from './statement-warnings.tsx';

interface StatementPageProps {
  view: SignedInView;
  statement: StatementToCheck;
  stands: Stands;
  incident: Incident;
  /** The comment that it answers, as it reads now. */
  answered: AnsweredComment | undefined;
  /** What has changed since the approval of words that are still to be posted. */
  changes: readonly BasisChange[];
  history: readonly JournalItem[];
  /** How many have said that they have read it, where staff were told. */
  readBy: number | undefined;
  /** Why it waits for answers that can't be enough, if it does. */
  deadEnd: DeadEnd | undefined;
  /** What is to be decided of quotes in its words. */
  keeping: Keeping | undefined;
  /** What came back of words that went to lists. */
  returned: ReturnCounts;
  /** How many a text message goes to, where that is known. */
  smsRecipients: number | undefined;
  /** The statement that this one corrects or takes back. */
  superseded: Statement | undefined;
  /** The form that was refused, if any. */
  form: FormState;
}

const Head = ({ view, statement, stands, incident }: StatementPageProps) => (
  <div class="head">
    <div>
      {statement.incidentId && (
        <p class="over">
          <a href={`/desk/incidents/${statement.incidentId}`}>{incident.title}</a>
        </p>
      )}
      <h1>{statementHeading(view, statement)}</h1>
      <p class="meta">
        <StatusBadge view={view} statement={statement} stands={stands} />{' '}
        {view.t.names.languages[statement.language]} ·{' '}
        {view.t.deskPage.requestedBy(nameOf(view, statement.requestedBy))}{' '}
        <TimeOnRecord view={view} at={statement.requestedAt} />
      </p>
    </div>
  </div>
);

// Nothing is typed while Talan writes, so nothing is lost.
const REFRESH_SECONDS = 5;

const isSoon = ({ status }: Statement): boolean => isOpen(status) && !isWaiting(status);

const pace = ({ status }: Statement): number => {
  if (isWaiting(status)) return LIVE_MS.waiting;
  return isOpen(status) ? LIVE_MS.soon : LIVE_MS.settled;
};

/** A statement at the desk: progress, words, rounds and history, and the actions on it. */
export const StatementPage = (props: StatementPageProps) => {
  const { view, statement, stands, incident, form, readBy } = props;
  const title = statement.incidentId
    ? statementTitle(view, statement, incident)
    : statementHeading(view, statement);
  return (
    <Document
      view={view}
      title={title}
      styles={['approve.css']}
      scripts={['live.js', 'copy.js', 'keep.js', 'stay.js']}
      refreshSeconds={isSoon(statement) ? REFRESH_SECONDS : undefined}
    >
      <ErrorSummary view={view} form={form} />
      <DoneNotice view={view} />
      <Live view={view} every={pace(statement)}>
        <Head {...props} />
        <Steps view={view} statement={statement} stands={stands} />
        {isWriter(view.me) && (
          <StatementActions view={view} statement={statement} stands={stands} />
        )}
        <ChangeRequest view={view} statement={statement} history={props.history} />
        <Calling {...props} />
        <DeadEndNotice view={view} deadEnd={props.deadEnd} />
        <LapsedNotice view={view} statement={statement} incident={incident} />
        <Warnings {...props} />
        <OnIceNotice view={view} statement={statement} stands={stands} />
        <MissedNotice view={view} statement={statement} />
        <StaleNotice view={view} statement={statement} incident={incident} />
        <ExposedNotice view={view} statement={statement} incident={incident} />
        <QuotingNotice view={view} statement={statement} keeping={props.keeping} form={form} />
        <QuotesKept view={view} statement={statement} />
        <div class="columns">
          <div>
            {isWriter(view.me) && <PostingTasks {...props} />}
            <Receipts view={view} statement={statement} returned={props.returned} />
            <Texts {...props} />
            <ReplanPanel view={view} statement={statement} form={form} />
          </div>
          <aside>
            <StatementDetails view={view} statement={statement} readBy={readBy} />
            <TimeLine view={view} items={props.history} />
            <p>
              <a href={`/desk/statements/${statement.id}/record`}>{view.t.record.link}</a>
            </p>
            <p>
              <a href={`/desk/statements/${statement.id}/journal`}>{view.t.statement.journal}</a>
            </p>
          </aside>
        </div>
      </Live>
    </Document>
  );
};
