import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { type IncidentChoice, incidentsOf } from '#domain/incident/incidents-of.ts';
import { Phase } from '#domain/incident/situation.ts';
import { Severity } from '#domain/plan/plan.ts';
import { isWriter } from '../actions/roles.ts';
import { Document } from '../page/document.tsx';
import { NarrowForm, type Narrowing } from '../page/narrow-form.tsx';
import { Paging } from '../page/paging.tsx';
import { respond } from '../page/respond.ts';
import type { PageHandler } from '../page/route.ts';
import { listPage } from '../read/list-page.ts';
import type { View } from '../view/view.ts';
import { IncidentRows } from './incident-rows.tsx';

const narrowings = ({ t }: View, { phase, severity }: IncidentChoice): Narrowing[] => [
  {
    name: 'phase',
    label: t.deskPage.phase,
    chosen: phase,
    options: Phase.options.map((value) => ({ value, label: t.deskPage.phases[value] })),
  },
  {
    name: 'severity',
    label: t.deskPage.severity,
    chosen: severity?.toString(),
    options: Severity.options.map(({ value }) => ({
      value: value.toString(),
      label: t.names.severities[value],
    })),
  },
];

const None = ({ view, choice }: { view: View; choice: IncidentChoice }) => {
  const { firstStep, noIncidents } = view.t.deskPage;
  return <p>{(choice.phase ?? choice.severity) ? noIncidents : firstStep}</p>;
};

/** `GET /desk/incidents`, narrowed by `phase` and `severity`. */
export const showIncidents: PageHandler = async (deps, view, context) => {
  const { cursor, phase, severity } = context.req.query();
  const choice = {
    phase: Phase.safeParse(phase).data,
    severity: Severity.safeParse(Number(severity)).data,
  };
  const page = await listPage(deps, incidentJournal, incidentsOf(choice), cursor);
  return respond(
    context,
    <Document view={view} title={view.t.deskPage.allIncidents}>
      <div class="head">
        <h1>{view.t.deskPage.allIncidents}</h1>
        {isWriter(view.me) && (
          <a class="button main" href="/desk/incidents/new">
            {view.t.deskPage.newIncident}
          </a>
        )}
      </div>
      <NarrowForm view={view} by={narrowings(view, choice)} />
      {page.items.length === 0 ? (
        <None view={view} choice={choice} />
      ) : (
        <IncidentRows view={view} items={page.items} />
      )}
      <Paging view={view} next={page.next} />
    </Document>,
  );
};
