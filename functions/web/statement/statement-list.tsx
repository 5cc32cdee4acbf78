import * as z from 'zod';
import type { ListFilter } from '#domain/journal/journal.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { Status } from '#domain/statement/status.ts';
import { Document } from '../page/document.tsx';
import { NarrowForm, type Narrowing } from '../page/narrow-form.tsx';
import { Paging } from '../page/paging.tsx';
import { respond } from '../page/respond.ts';
import type { PageHandler } from '../page/route.ts';
import { standsOf } from '../read/freeze.ts';
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

const narrowing = (view: View, shown: Shown | undefined): Narrowing => ({
  name: 'status',
  label: view.t.deskPage.filter,
  chosen: shown,
  options: Shown.options.map((value) => ({ value, label: nameOf(view, value) })),
});

/** `GET /desk/statements` */
export const showStatements: PageHandler = async (deps, view, context) => {
  const { data: shown } = Shown.safeParse(context.req.query('status'));
  const cursor = context.req.query('cursor');
  const page = await listPage(deps, statementJournal, filterOf(shown), cursor);
  const stands = await standsOf(deps, page.items);
  const listed = await withIncidents(deps, page.items);
  const items = listed.map((item) => ({ ...item, stands: stands(item.statement) }));
  return respond(
    context,
    <Document view={view} title={view.t.deskPage.allStatements}>
      <h1>{view.t.deskPage.allStatements}</h1>
      <NarrowForm view={view} by={[narrowing(view, shown)]} />
      <p>
        <a href="/desk/planned">{view.t.planned.title}</a>
        {' · '}
        <a href="/staff">{view.t.staff.title}</a>
      </p>
      <StatementRows view={view} items={items} />
      <Paging view={view} next={page.next} />
    </Document>,
  );
};
