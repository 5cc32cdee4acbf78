import type { Incident } from '#domain/incident/incident.ts';
import type { JournalItem } from '#domain/journal/journal.ts';
import type { Kind } from '#domain/kind/kind.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { isWriter } from '../actions/roles.ts';
import { ErrorSummary } from '../form/error-summary.tsx';
import { Form } from '../form/form.tsx';
import type { FormState } from '../form/form-state.ts';
import { Document } from '../page/document.tsx';
import { DoneNotice } from '../page/done-notice.tsx';
import { LIVE_MS, Live } from '../page/live.tsx';
import { Paging } from '../page/paging.tsx';
import { TimeLine } from '../pieces/history/time-line.tsx';
import { Lowerings } from '../pieces/status/lowerings.tsx';
import { MandateWarning } from '../pieces/status/mandate-warning.tsx';
import { StatementRows } from '../statement/statement-rows.tsx';
import { Time } from '../view/time.tsx';
import { nameOf, type SignedInView, type View } from '../view/view.ts';
import { FactFields } from './fact-fields.tsx';
import { FactList } from './fact-list.tsx';
import { IncidentBadges } from './incident-rows.tsx';
import { IncidentSettings } from './incident-settings.tsx';

interface IncidentPageProps {
  view: SignedInView;
  incident: Incident;
  /** One page of them; `total` where they do not fit on one. */
  statements: { items: readonly Statement[]; next?: string | undefined; total: string | undefined };
  /** The kind that fits next. */
  kind: Kind;
  history: readonly JournalItem[];
  /** The form that adds a fact. */
  form: FormState;
}

const Head = ({ view, incident }: { view: View; incident: Incident }) => (
  <div class="head">
    <div>
      <h1>{incident.title}</h1>
      <p class="meta">
        <IncidentBadges view={view} incident={incident} />{' '}
        {view.t.deskPage.openedBy(nameOf(view, incident.openedBy))}{' '}
        <Time view={view} at={incident.openedAt} />
      </p>
    </div>
  </div>
);

const Request = ({ view, incident, kind }: { view: View; incident: Incident; kind: Kind }) => {
  const path = `/desk/incidents/${incident.id}/statements/new`;
  return (
    <>
      <p class="actions">
        <a class="button main" href={`${path}?kind=${kind}`}>
          {view.t.deskPage.suggested(view.t.names.kinds[kind])}
        </a>
        <a class="button" href={path}>
          {view.t.deskPage.otherKind}
        </a>
      </p>
      <p class="hint">{view.t.deskPage.suggestedWhy}</p>
    </>
  );
};

const Statements = ({ view, incident, statements, kind }: IncidentPageProps) => (
  <section>
    <h2>
      {view.t.statements}
      {statements.total && ` (${statements.total})`}
    </h2>
    {isWriter(view.me) && <Request view={view} incident={incident} kind={kind} />}
    <StatementRows
      view={view}
      items={statements.items.map((statement) => ({ statement, incident: undefined }))}
    />
    <Paging view={view} next={statements.next} />
  </section>
);

const AddFact = ({ view, incident, form }: IncidentPageProps) => (
  <details class="panel" id="add-fact" open={form.problems.length > 0}>
    <summary>{view.t.deskPage.addFact}</summary>
    <Form view={view} action={`/desk/incidents/${incident.id}/facts`} keep={`fact-${incident.id}`}>
      <FactFields view={view} form={form} prefix="" />
      <button type="submit" class="main">
        {view.t.deskPage.addFact}
      </button>
    </Form>
  </details>
);

/** An incident: its facts, statements, settings and history, and the actions on it. */
export const IncidentPage = (props: IncidentPageProps) => {
  const { view, incident, history, form } = props;
  return (
    <Document view={view} title={incident.title} scripts={['live.js', 'keep.js']}>
      <ErrorSummary view={view} form={form} />
      <DoneNotice view={view} />
      <Live view={view} every={LIVE_MS.waiting}>
        <Head view={view} incident={incident} />
        <MandateWarning view={view} incident={incident} />
        <Lowerings view={view} incident={incident} />
        <div class="columns">
          <div>
            <Statements {...props} />
            <section>
              <h2>{view.t.deskPage.facts}</h2>
              <FactList view={view} incident={incident} />
              {isWriter(view.me) && <AddFact {...props} />}
            </section>
            <TimeLine view={view} items={history} />
          </div>
          <IncidentSettings view={view} incident={incident} />
        </div>
      </Live>
    </Document>
  );
};
