import { type Hold, statusUnder } from '#domain/freeze/gate.ts';
import { handleOf } from '#domain/incident/handle.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { isOver } from '#domain/incident/phases.ts';
import type { JournalItem } from '#domain/journal/journal.ts';
import type { Page } from '#domain/journal/page.ts';
import type { Removal } from '#domain/moderation/removal.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { isWriter } from '../actions/roles.ts';
import { ErrorSummary } from '../form/error-summary.tsx';
import { Form } from '../form/form.tsx';
import type { FormState } from '../form/form-state.ts';
import type { Values } from '../form/values.ts';
import { Document } from '../page/document.tsx';
import { DoneNotice } from '../page/done-notice.tsx';
import { LIVE_MS, Live } from '../page/live.tsx';
import { Paging } from '../page/paging.tsx';
import { Lowerings } from '../pieces/status/lowerings.tsx';
import { MandateWarning } from '../pieces/status/mandate-warning.tsx';
import { StatementRows } from '../statement/statement-rows.tsx';
import { TimeOnRecord } from '../view/time.tsx';
import { nameOf, type SignedInView, type View } from '../view/view.ts';
import { ActionAsked } from './action-asked.tsx';
import { ActionPanel } from './actions/action-panel.tsx';
import { ChecklistPanel } from './checklist-panel.tsx';
import { FactFields } from './fact-fields.tsx';
import { keptFact } from './fact-form.ts';
import { FactList } from './fact-list.tsx';
import { FreezeNotice } from './freeze-notice.tsx';
import { IncidentBadges } from './incident-rows.tsx';
import { IncidentSettings } from './incident-settings.tsx';
import type { LeftOpenIn } from './left-open.tsx';
import { NextStep } from './next-step.tsx';
import { PhaseActions } from './phase-actions.tsx';
import { roomEvents } from './room-events.ts';
import { RoomTimeLine } from './room-time-line.tsx';
import type { Standing } from './standing.ts';
import { StandingLine } from './standing-line.tsx';

interface IncidentPageProps {
  view: SignedInView;
  incident: Incident;
  /** One page of them; `total` where they do not fit on one. */
  statements: { items: readonly Statement[]; next?: string | undefined; total: string | undefined };
  standing: Standing;
  /** The request that fits next, as its form would first hold it. */
  suggestion: Values;
  nothingNew: Values | undefined;
  leftOpen: LeftOpenIn;
  history: readonly JournalItem[];
  removals: Page<Removal>;
  /** By which it keeps ordinary posts from going out. */
  hold: Hold | undefined;
  /** Whether a post lies on ice by it once the crisis is over. */
  isAnyOnIce: boolean;
  /** The form that adds or changes a fact. */
  form: FormState;
}

const Head = ({ view, incident }: { view: View; incident: Incident }) => (
  <div class="room-head">
    <h1>{incident.title}</h1>
    <p class="meta">
      <IncidentBadges view={view} incident={incident} /> {view.t.room.handle(handleOf(incident.id))}
      {' · '}
      {view.t.deskPage.openedBy(nameOf(view, incident.openedBy))}{' '}
      <TimeOnRecord view={view} at={incident.openedAt} />
    </p>
  </div>
);

const Statements = ({ view, incident, statements }: IncidentPageProps) => (
  <section id="statements">
    <h2>
      {view.t.statements}
      {statements.total && ` (${statements.total})`}
    </h2>
    <StatementRows
      view={view}
      isInRoom
      items={statements.items.map((statement) => ({
        statement,
        incident,
        // No freeze touches what is about an incident.
        stands: statusUnder(undefined, statement, view.now),
      }))}
    />
    <Paging view={view} next={statements.next} />
  </section>
);

const isAdding = ({ problems }: FormState): boolean =>
  problems.some(({ field }) => field === undefined || !field.includes('.'));

const AddFact = ({ view, incident, form }: IncidentPageProps) => (
  <details class="panel" id="add-fact" open={isAdding(form)}>
    <summary>{view.t.deskPage.addFact}</summary>
    <Form view={view} action={`/desk/incidents/${incident.id}/facts`} keep={keptFact(incident.id)}>
      <FactFields view={view} form={form} prefix="" />
      <button type="submit" class="main">
        {view.t.deskPage.addFact}
      </button>
    </Form>
  </details>
);

const Facts = (props: IncidentPageProps) => (
  <section id="facts">
    <h2>{props.view.t.deskPage.facts}</h2>
    <FactList view={props.view} incident={props.incident} form={props.form} />
    {isWriter(props.view.me) && !isOver(props.incident) && <AddFact {...props} />}
  </section>
);

/** How many of an incident's newest entries its room shows. */
export const SHOWN_ENTRIES = 100;

/** An incident's room: how it stands, what to do next, its facts, statements and time line. */
export const IncidentPage = (props: IncidentPageProps) => {
  const { view, incident, history, form, statements, removals } = props;
  const { standing, suggestion, nothingNew } = props;
  const events = roomEvents(view, incident, history, statements.items, removals.items);
  const isListed = statements.next === undefined && removals.next === undefined;
  const isWhole = history.length < SHOWN_ENTRIES && isListed;
  const { leftOpen } = props;
  const phase = { view, incident, form, standing, leftOpen, statements: statements.items };
  const review = `/desk/incidents/${incident.id}/review`;
  return (
    <Document
      view={view}
      title={incident.title}
      styles={['desk.css']}
      scripts={['live.js', 'keep.js', 'stay.js']}
    >
      <ErrorSummary view={view} form={form} />
      <DoneNotice view={view} />
      <Live view={view} every={LIVE_MS.waiting}>
        <Head view={view} incident={incident} />
        <MandateWarning view={view} incident={incident} />
        <Lowerings view={view} incident={incident} />
        <FreezeNotice
          view={view}
          incident={incident}
          hold={props.hold}
          isAnyOnIce={props.isAnyOnIce}
        />
        <ActionAsked view={view} incident={incident} />
        <StandingLine view={view} standing={standing} />
        {isWriter(view.me) && !isOver(incident) && (
          <NextStep {...phase} suggestion={suggestion} nothingNew={nothingNew} />
        )}
        <div class="room">
          <div>
            <Facts {...props} />
            <ActionPanel view={view} incident={incident} form={form} />
          </div>
          <div>
            <Statements {...props} />
            <ChecklistPanel view={view} incident={incident} form={form} />
          </div>
          <div>
            <RoomTimeLine view={view} events={events} wholeAt={isWhole ? undefined : review} />
            <IncidentSettings view={view} incident={incident} />
          </div>
        </div>
        <p class="no-print">
          <a href="/desk/print">{view.t.print.link}</a>
        </p>
        {isWriter(view.me) && <PhaseActions {...phase} />}
      </Live>
    </Document>
  );
};
