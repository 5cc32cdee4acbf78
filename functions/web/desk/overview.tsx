import type { Incident } from '#domain/incident/incident.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import type { WebDeps } from '../deps.ts';
import { IncidentRows } from '../incident/incident-rows.tsx';
import { Document } from '../page/document.tsx';
import { LIVE_MS, Live } from '../page/live.tsx';
import { respond } from '../page/respond.ts';
import type { PageHandler } from '../page/route.ts';
import { listPage } from '../read/list-page.ts';
import { type ListedStatement, withIncidents } from '../read/with-incident.ts';
import { StatementRows } from '../statement/statement-rows.tsx';
import type { View } from '../view/view.ts';
import { needsAttention } from './attention.ts';
import { ModelNotice } from './model-notice.tsx';

interface Overview {
  incidents: Incident[];
  needing: ListedStatement[];
  underWay: ListedStatement[];
}

const readOverview = async (deps: WebDeps): Promise<Overview> => {
  const [open, newest, incidents] = await Promise.all([
    listPage(deps, statementJournal, { by: 'open' }),
    listPage(deps, statementJournal, { by: 'all' }),
    listPage(deps, incidentJournal, { by: 'open' }),
  ]);
  const byId = new Map([...open.items, ...newest.items].map((item) => [item.id, item]));
  const listed = await withIncidents(deps, [...byId.values()]);
  const active = listed.filter(({ incident }) => incident?.phase !== 'resolved');
  const isNeeding = ({ statement, incident }: ListedStatement) =>
    needsAttention(statement, incident);
  const isOpen = ({ statement }: ListedStatement) =>
    open.items.some(({ id }) => id === statement.id);
  return {
    incidents: incidents.items,
    needing: active.filter(isNeeding),
    underWay: active.filter((item) => isOpen(item) && !isNeeding(item)),
  };
};

const FirstStep = ({ view }: { view: View }) => (
  <section class="empty">
    <h2>{view.t.deskPage.firstStepTitle}</h2>
    <p>{view.t.deskPage.firstStep}</p>
  </section>
);

const Lists = ({ view, overview }: { view: View; overview: Overview }) => (
  <div class="columns">
    <div>
      <section>
        <h2>{view.t.deskPage.needsYou}</h2>
        {overview.needing.length === 0 ? (
          <p class="hint">{view.t.deskPage.needsNothing}</p>
        ) : (
          <StatementRows view={view} items={overview.needing} />
        )}
      </section>
      <section>
        <h2>{view.t.deskPage.underWay}</h2>
        <StatementRows view={view} items={overview.underWay} />
      </section>
    </div>
    <section>
      <h2>{view.t.deskPage.activeIncidents}</h2>
      <IncidentRows view={view} items={overview.incidents} />
    </section>
  </div>
);

/** `GET /desk`: everything under way, and first the statements that need someone to act. */
export const showOverview: PageHandler = async (deps, view, context) => {
  const [overview, model] = await Promise.all([readOverview(deps), deps.model()]);
  const isEmpty = overview.incidents.length + overview.needing.length === 0;
  return respond(
    context,
    <Document view={view} title={view.t.deskPage.title} scripts={['live.js']}>
      <div class="head">
        <h1>{view.t.deskPage.title}</h1>
        <a class="button main" href="/desk/incidents/new">
          {view.t.deskPage.newIncident}
        </a>
      </div>
      <Live view={view} every={LIVE_MS.waiting}>
        {isEmpty ? <FirstStep view={view} /> : <Lists view={view} overview={overview} />}
        <ModelNotice view={view} model={model} />
      </Live>
    </Document>,
  );
};
