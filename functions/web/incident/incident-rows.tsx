import type { Incident } from '#domain/incident/incident.ts';
import { isUnderCaution } from '#domain/incident/lowering.ts';
import { Time } from '../view/time.tsx';
import { nameOf, type View } from '../view/view.ts';

/** Severity and phase of an incident, and whether it is under legal caution. */
export const IncidentBadges = ({ view, incident }: { view: View; incident: Incident }) => (
  <span class="badges">
    <span class={`severity s${incident.severity}`}>
      {view.t.names.severities[incident.severity]}
    </span>
    {isUnderCaution(incident) && <span class="severity">{view.t.deskPage.legalHold}</span>}
    <span class={`status ${incident.phase === 'active' ? 'wait' : 'end'}`}>
      {view.t.deskPage.phases[incident.phase]}
    </span>
  </span>
);

/** Incidents as rows. */
export const IncidentRows = ({ view, items }: { view: View; items: readonly Incident[] }) => (
  <ul class="rows">
    {items.map((incident) => (
      <li>
        <div>
          <a href={`/desk/incidents/${incident.id}`}>{incident.title}</a>
          <p class="meta">
            {view.t.deskPage.openedBy(nameOf(view, incident.openedBy))}{' '}
            <Time view={view} at={incident.openedAt} />
          </p>
        </div>
        <IncidentBadges view={view} incident={incident} />
      </li>
    ))}
  </ul>
);
