import { StatusBadge } from '../pieces/status/status-badge.tsx';
import type { Planned } from '../read/freeze.ts';
import type { View } from '../view/view.ts';

/** Where planned words stand, on ice too. */
export const PlannedStatus = ({ view, planned }: { view: View; planned: Planned }) =>
  planned.status === 'frozen' ? (
    <span class="status alarm">{view.t.planned.frozen}</span>
  ) : (
    <StatusBadge view={view} statement={planned.statement} />
  );
