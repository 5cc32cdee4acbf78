import type { IndexKeys } from '../journal/aggregate.ts';
import type { Severity } from '../plan/plan.ts';
import type { Incident } from './incident.ts';
import { unagreedLowerings } from './lowering.ts';
import type { Phase } from './situation.ts';

/** The list of the incidents in this phase and of this severity. */
export const incidentList = (phase: Phase, severity: Severity): string => `${phase}-${severity}`;

/** The desk's list of the incidents of a severity, whatever their phase. */
export const severityList = ({ severity }: Pick<Incident, 'severity'>): string =>
  `severity-${severity}`;

/** The list of the incidents in which something was lowered that nobody else has agreed to yet. */
export const LOWERED = 'lowered';

/** Its place there, by the first of what was lowered. */
export const loweredKeys = (incident: Incident): IndexKeys['out'] => {
  const [first] = unagreedLowerings(incident);
  return first && { list: LOWERED, at: first.at };
};
