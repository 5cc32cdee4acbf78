import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { Document } from '../page/document.tsx';
import { Paging } from '../page/paging.tsx';
import { respond } from '../page/respond.ts';
import type { PageHandler } from '../page/route.ts';
import { listPage } from '../read/list-page.ts';
import { IncidentRows } from './incident-rows.tsx';

/** `GET /desk/incidents` */
export const showIncidents: PageHandler = async (deps, view, context) => {
  const cursor = context.req.query('cursor');
  const page = await listPage(deps, incidentJournal, { by: 'all' }, cursor);
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
