import type { Incident } from '#domain/incident/incident.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import type { WebDeps } from '../deps.ts';
import { activeIncidents } from '../incident/active-incidents.ts';
import { IncidentRows } from '../incident/incident-rows.tsx';
import { Document } from '../page/document.tsx';
import { LIVE_MS, Live } from '../page/live.tsx';
import { More } from '../page/more.tsx';
import { respond } from '../page/respond.ts';
import type { PageHandler } from '../page/route.ts';
import { firstPage, listPage } from '../read/list-page.ts';
import { type ListedStatement, withIncidents } from '../read/with-incident.ts';
import { StatementRows } from '../statement/statement-rows.tsx';
import type { View } from '../view/view.ts';
import { needsAttention } from './attention.ts';
import { ModelNotice } from './model-notice.tsx';

/** Some rows of a list, and how many it has where these are not all. */
interface Rows<Item> {
  items: Item[];
  total?: string | undefined;
}

interface Overview {
  incidents: Rows<Incident>;
  needing: Rows<ListedStatement>;
  underWay: Rows<ListedStatement>;
}

const readOverview = async (deps: WebDeps): Promise<Overview> => {
  const [stuck, staff, open, incidents] = await Promise.all([
    firstPage(deps, statementJournal, { by: 'desk', list: 'stuck' }),
    listPage(deps, statementJournal, { by: 'desk', list: 'staff' }),
    firstPage(deps, statementJournal, { by: 'open' }),
    activeIncidents(deps),
  ]);
  const byId = new Map(
    [...stuck.items, ...staff.items, ...open.items].map((item) => [item.id, item]),
  );
  const listed = await withIncidents(deps, [...byId.values()]);
  const active = listed.filter(({ incident }) => incident?.phase !== 'resolved');
  const isNeeding = ({ statement, incident }: ListedStatement) =>
    needsAttention(statement, incident);
  const isUnderWay = ({ statement }: ListedStatement) =>
    open.items.some(({ id }) => id === statement.id);
  return {
    incidents,
    needing: { ...stuck, items: active.filter(isNeeding) },
    underWay: {
      ...open,
      items: active.filter((item) => isUnderWay(item) && !isNeeding(item)),
    },
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
        {overview.needing.items.length === 0 ? (
          <p class="hint">{view.t.deskPage.needsNothing}</p>
        ) : (
          <StatementRows view={view} items={overview.needing.items} />
        )}
        <More view={view} href="/desk/statements?status=stuck" total={overview.needing.total} />
      </section>
      <section>
        <h2>{view.t.deskPage.underWay}</h2>
        <StatementRows view={view} items={overview.underWay.items} />
        <More view={view} href="/desk/statements?status=open" total={overview.underWay.total} />
      </section>
    </div>
    <section>
      <h2>{view.t.deskPage.activeIncidents}</h2>
      <IncidentRows view={view} items={overview.incidents.items} />
      <More view={view} href="/desk/incidents" total={overview.incidents.total} />
    </section>
  </div>
);

/** `GET /desk`: everything under way, and first the statements that need someone to act. */
export const showOverview: PageHandler = async (deps, view, context) => {
  const [overview, model] = await Promise.all([readOverview(deps), deps.model()]);
  const isEmpty = overview.incidents.items.length + overview.needing.items.length === 0;
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
