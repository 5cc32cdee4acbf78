import type { ListFilter } from '../journal/journal.ts';
import type { Severity } from '../plan/plan.ts';
import type { Incident } from './incident.ts';
import type { Phase } from './situation.ts';

/** The list of the incidents in this phase and of this severity. */
export const incidentList = (phase: Phase, severity: Severity): string => `${phase}-${severity}`;

/** The desk's list of the incidents of a severity, whatever their phase. */
export const severityList = ({ severity }: Pick<Incident, 'severity'>): string =>
  `severity-${severity}`;

/** What a list of incidents is narrowed by. */
export interface IncidentChoice {
  phase?: Phase | undefined;
  severity?: Severity | undefined;
}

/** The list that shows the incidents of this phase and severity, or of all. */
export const incidentsOf = ({ phase, severity }: IncidentChoice): ListFilter => {
  if (severity === undefined) return { by: 'all', status: phase };
  return phase === undefined
    ? { by: 'desk', list: severityList({ severity }) }
    : { by: 'group', group: incidentList(phase, severity) };
};
