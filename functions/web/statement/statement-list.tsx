import type { Context } from 'hono';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { Status } from '#domain/statement/status.ts';
import { IncidentRows } from '../incident/incident-rows.tsx';
import { Document } from '../page/document.tsx';
import { Paging } from '../page/paging.tsx';
import { respond } from '../page/respond.ts';
import { listPage } from '../read/list-page.ts';
import { withIncidents } from '../read/with-incidents.ts';
import type { SignedInView, View } from '../view/view.ts';
import { StatementRows } from './statement-rows.tsx';

/** `GET /desk/incidents` */
export const incidentList = async (view: SignedInView, context: Context) => {
  const cursor = context.req.query('cursor');
  const page = await listPage(view.deps, incidentJournal, { by: 'all' }, cursor);
  return respond(
    context,
    <Document view={view} title={view.t.deskPage.allIncidents}>
      <div class="head">
        <h1>{view.t.deskPage.allIncidents}</h1>
        <a class="button main" href="/desk/incidents/new">
          {view.t.deskPage.newIncident}
        </a>
      </div>
      {page.items.length === 0 ? (
        <p>{view.t.deskPage.firstStep}</p>
      ) : (
        <IncidentRows view={view} items={page.items} />
      )}
      <Paging view={view} next={page.next} />
    </Document>,
  );
};

const Filter = ({ view, status }: { view: View; status: Status | undefined }) => (
  <form class="filter">
    <label for="status">{view.t.deskPage.filter}</label>
    <select id="status" name="status">
      <option value="">{view.t.deskPage.all}</option>
      {Status.options.map((option) => (
        <option value={option} selected={option === status}>
          {view.t.names.statuses[option]}
        </option>
      ))}
    </select>
    <button type="submit" class="second">
      {view.t.deskPage.showFilter}
    </button>
  </form>
);

/** `GET /desk/statements` */
export const statementList = async (view: SignedInView, context: Context) => {
  const { data: status } = Status.safeParse(context.req.query('status'));
  const cursor = context.req.query('cursor');
  const page = await listPage(view.deps, statementJournal, { by: 'all', status }, cursor);
  const items = await withIncidents(view.deps, page.items);
  return respond(
    context,
    <Document view={view} title={view.t.deskPage.allStatements}>
      <h1>{view.t.deskPage.allStatements}</h1>
      <Filter view={view} status={status} />
      <StatementRows view={view} items={items} />
      <Paging view={view} next={page.next} />
    </Document>,
  );
};
