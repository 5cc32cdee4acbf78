import * as z from 'zod';
import type { ListFilter } from '#domain/journal/journal.ts';
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

/** What the list shows: one status, what needs the desk, or what is under way. */
const Shown = z.enum(['stuck', 'open', ...Status.options]);
type Shown = z.infer<typeof Shown>;

const filterOf = (shown: Shown | undefined): ListFilter => {
  if (shown === 'stuck') return { by: 'desk', list: shown };
  if (shown === 'open') return { by: 'open' };
  return { by: 'all', status: shown };
};

const nameOf = ({ t }: View, shown: Shown): string => {
  if (shown === 'stuck') return t.deskPage.needsYou;
  if (shown === 'open') return t.deskPage.underWay;
  return t.names.statuses[shown];
};

const Filter = ({ view, shown }: { view: View; shown: Shown | undefined }) => (
  <form class="filter">
    <label for="status">{view.t.deskPage.filter}</label>
    <select id="status" name="status">
      <option value="">{view.t.deskPage.all}</option>
      {Shown.options.map((option) => (
        <option value={option} selected={option === shown}>
          {nameOf(view, option)}
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
  const { data: shown } = Shown.safeParse(context.req.query('status'));
  const cursor = context.req.query('cursor');
  const page = await listPage(deps, statementJournal, filterOf(shown), cursor);
  const items = await withIncidents(deps, page.items);
  return respond(
    context,
    <Document view={view} title={view.t.deskPage.allStatements}>
      <h1>{view.t.deskPage.allStatements}</h1>
      <Filter view={view} shown={shown} />
      <StatementRows view={view} items={items} />
      <Paging view={view} next={page.next} />
    </Document>,
  );
};
