import type { Incident } from '#domain/incident/incident.ts';
import { warningsFor } from '../../actions/incidents.ts';
import type { View } from '../../view/view.ts';

interface Props {
  view: View;
  incident: Pick<Incident, 'severity'>;
}

/** Says loudly that nobody may approve statements about an incident: someone must mend the plan now. */
export const MandateWarning = ({ view, incident }: Props) =>
  warningsFor(view.plan, incident.severity).map((warning) => (
    <p class="notice bad" role="alert">
      <b>{view.t.warnings[warning](incident.severity)}</b>{' '}
      <a href="/mandates">{view.t.mandates.title}</a>
    </p>
  ));
