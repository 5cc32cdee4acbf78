import { foldWith } from '../journal/event-kind.ts';
import type { Aggregate } from '../journal/journal.ts';
import type { Severity } from '../plan/plan.ts';
import { type IncidentEvent, incidentEvents } from './events/incident-events.ts';
import { Incident } from './incident.ts';
import type { Phase } from './situation.ts';

/** The list of the incidents in this phase and of this severity. */
export const incidentList = (phase: Phase, severity: Severity): string => `${phase}-${severity}`;

/** The journal of one incident. */
export const incidentJournal: Aggregate<Incident, IncidentEvent> = {
  name: 'incident',
  state: Incident,
  events: incidentEvents,
  fold: foldWith<Incident>(incidentEvents),
  index: (state) => ({
    sort: state.openedAt,
    group: incidentList(state.phase, state.severity),
    open: state.phase === 'active',
    status: state.phase,
    people: [],
  }),
};
