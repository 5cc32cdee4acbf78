import type { Context } from 'hono';
import type { Incident } from '#domain/incident/incident.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { IncidentRows } from '../incident/incident-rows.tsx';
import { Document } from '../page/document.tsx';
import { LIVE_MS, Live } from '../page/live.tsx';
import { respond } from '../page/respond.ts';
import { listPage } from '../read/list-page.ts';
import { withIncidents } from '../read/with-incidents.ts';
import { needsDesk } from '../statement/attention.ts';
import { type Listed, StatementRows } from '../statement/statement-rows.tsx';
import type { SignedInView, View } from '../view/view.ts';

interface Overview {
  incidents: Incident[];
  needing: Listed[];
  underWay: Listed[];
}

const readOverview = async (view: View): Promise<Overview> => {
  const { deps } = view;
  const [open, newest, incidents] = await Promise.all([
    listPage(deps, statementJournal, { by: 'open' }),
    listPage(deps, statementJournal, { by: 'all' }),
    listPage(deps, incidentJournal, { by: 'open' }),
  ]);
  const byId = new Map([...open.items, ...newest.items].map((item) => [item.id, item]));
  const listed = await withIncidents(deps, [...byId.values()]);
  const active = listed.filter(({ incident }) => incident?.phase !== 'resolved');
  const isNeedy = ({ statement, incident }: Listed) => needsDesk(statement, incident);
  const isOpen = ({ statement }: Listed) => open.items.some(({ id }) => id === statement.id);
  return {
    incidents: incidents.items,
    needing: active.filter(isNeedy),
    underWay: active.filter((item) => isOpen(item) && !isNeedy(item)),
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

/** `GET /desk`: what goes on, and what needs someone to do something. */
export const overviewPage = async (view: SignedInView, context: Context) => {
  const overview = await readOverview(view);
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
      </Live>
    </Document>,
  );
};
