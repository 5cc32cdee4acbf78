import { statementJournal } from '#domain/statement/statement-journal.ts';
import { Status } from '#domain/statement/status.ts';
import { Document } from '../page/document.tsx';
import { Paging } from '../page/paging.tsx';
import { respond } from '../page/respond.ts';
import type { PageHandler } from '../page/route.ts';
import { listPage } from '../read/list-page.ts';
import { withIncidents } from '../read/with-incident.ts';
import type { View } from '../view/view.ts';
import { StatementRows } from './statement-rows.tsx';

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
export const showStatements: PageHandler = async (deps, view, context) => {
  const { data: status } = Status.safeParse(context.req.query('status'));
  const cursor = context.req.query('cursor');
  const page = await listPage(deps, statementJournal, { by: 'all', status }, cursor);
  const items = await withIncidents(deps, page.items);
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
