import type { ListFilter } from '../journal/journal.ts';
import type { Severity } from '../plan/plan.ts';
import { incidentList, severityList } from './lists.ts';
import type { Phase } from './situation.ts';

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
