import type { Severity } from '../plan/plan.ts';
import type { Incident } from './incident.ts';
import type { Phase } from './situation.ts';

/** The list of the incidents in this phase and of this severity. */
export const incidentList = (phase: Phase, severity: Severity): string => `${phase}-${severity}`;

/** The desk's list of the incidents of a severity, whatever their phase. */
export const severityList = ({ severity }: Pick<Incident, 'severity'>): string =>
  `severity-${severity}`;
