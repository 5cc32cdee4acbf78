import type { Stands } from '#domain/freeze/gate.ts';
import type { Incident } from '#domain/incident/incident.ts';
import type { JournalItem } from '#domain/journal/journal.ts';
import type { SeenStatement } from '#domain/moderation/outside-words.ts';
import type { ReturnCounts } from '#domain/recipients/return.ts';
import type { AnsweredComment } from '#domain/statement/answered-comment.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { isOpen, isWaiting } from '#domain/statement/status.ts';
import { changesBeforeApproval } from '#domain/statement/version/changes.ts';
import { isWriter } from '../actions/roles.ts';
import { ErrorSummary } from '../form/error-summary.tsx';
import type { FormState } from '../form/form-state.ts';
import { Document } from '../page/document.tsx';
import { DoneNotice } from '../page/done-notice.tsx';
import { LIVE_MS, Live } from '../page/live.tsx';
import { ChangeRequest } from '../pieces/history/change-request.tsx';
import { Changes } from '../pieces/history/changes.tsx';
import { TimeLine } from '../pieces/history/time-line.tsx';
import { basisChangeWords } from '../pieces/status/basis-change-words.ts';
import { OnIceNotice } from '../pieces/status/on-ice-notice.tsx';
import { Receipts } from '../pieces/status/receipts.tsx';
import { StaleNotice } from '../pieces/status/stale-notice.tsx';
import { StatusBadge } from '../pieces/status/status-badge.tsx';
import { Steps } from '../pieces/status/steps.tsx';
import { AnsweredWords } from '../pieces/text/answered-words.tsx';
import { LeftOutFacts } from '../pieces/text/left-out-facts.tsx';
import { PlacingLines } from '../pieces/text/placing-lines.tsx';
import { SmsCost } from '../pieces/text/sms-cost.tsx';
import { remarksOn } from '../pieces/words/remark.ts';
import { RemarkList } from '../pieces/words/remark-list.tsx';
import { WordsSheets } from '../pieces/words/words-sheets.tsx';
import { statementHeading, statementTitle } from '../view/statement-title.ts';
import { TimeOnRecord } from '../view/time.tsx';
import { listWords, nameOf, type SignedInView, type View } from '../view/view.ts';
import { PostingTasks } from './posting-tasks.tsx';
import { MissedNotice, ReplanPanel } from './replan-panel.tsx';
import { StatementActions } from './statement-actions.tsx';
import { StatementDetails } from './statement-details.tsx';

interface StatementPageProps {
  view: SignedInView;
  statement: SeenStatement;
  stands: Stands;
  incident: Incident;
  /** The comment that it answers, as it reads now. */
  answered: AnsweredComment | undefined;
  history: readonly JournalItem[];
  /** How many have said that they have read it, where staff were told. */
  readBy: number | undefined;
  /** What came back of words that went to lists. */
  returned: ReturnCounts;
  /** How many a text message goes to, where that is known. */
  smsRecipients: number | undefined;
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

const failureWords = (view: View, failure: string): string => {
  const words = view.t.statement.failures;
  if (failure === 'no-approver' || failure === 'needs-model') return words[failure];
  return words.other(failure);
};

const Calling = ({ view, statement }: StatementPageProps) => {
  const { calling, until } = statement.rounds.at(-1) ?? {};
  if (!calling || !until || !isWaiting(statement.status)) return null;
  const name = nameOf(view, calling.by);
  return (
    <p class="notice" role="status">
      {view.t.statement.calling(name, view.clock.words(calling.at), view.clock.words(until))}
    </p>
  );
};

const Warnings = ({ view, statement, incident, answered }: StatementPageProps) => {
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
          <ul>
            {changes.map((change) => (
              <li>{basisChangeWords(change, incident, view)}</li>
            ))}
          </ul>
          <p>{view.t.statement.dispatch}</p>
        </div>
      )}
    </>
  );
};

const Texts = (props: StatementPageProps) => {
  const { view, statement, incident, answered, history, smsRecipients } = props;
  const remarks = remarksOn(statement.check?.findings ?? []);
  return (
    <section>
      <h2>{view.t.statement.texts}</h2>
      <AnsweredWords view={view} statement={statement} answered={answered} />
      <PlacingLines view={view} statement={statement} />
      <Changes view={view} statement={statement} history={history} />
      {statement.texts.length === 0 && <p class="hint">{view.t.statement.noTexts}</p>}
      {isOpen(statement.status) && (
        <SmsCost view={view} texts={statement.texts} recipients={smsRecipients} />
      )}
      <WordsSheets view={view} statement={statement} remarks={remarks} />
      {statement.texts.length > 0 && (
        <p>
          <a href={`/approve/${statement.id}/why`}>{view.t.approval.why}</a>
        </p>
      )}
      <LeftOutFacts view={view} statement={statement} incident={incident} />
      <RemarkList view={view} remarks={remarks} channels={statement.channels.length} />
    </section>
  );
};

// Nothing is typed while Talan writes, so nothing is lost.
const REFRESH_SECONDS = 5;

const isSoon = ({ status }: Statement): boolean => isOpen(status) && !isWaiting(status);

const pace = ({ status }: Statement): number => {
  if (isWaiting(status)) return LIVE_MS.waiting;
  return isOpen(status) ? LIVE_MS.soon : LIVE_MS.settled;
};

/** A statement at the desk: progress, words, rounds and history, and the actions on it. */
export const StatementPage = (props: StatementPageProps) => {
  const { view, statement, stands, incident, answered, form, readBy } = props;
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
        <Warnings {...props} />
        <OnIceNotice view={view} statement={statement} stands={stands} />
        <MissedNotice view={view} statement={statement} />
        <StaleNotice view={view} statement={statement} incident={incident} />
        <div class="columns">
          <div>
            {isWriter(view.me) && <PostingTasks {...{ view, statement, answered, form }} />}
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
